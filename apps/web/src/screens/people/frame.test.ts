import { productLanguages } from "@rondom/domain/language";
import { describe, expect, it } from "vitest";
import { renderLinkExpired } from "./link-expired";
import { renderLinkSent } from "./link-sent";
import { renderInvitation } from "./meeting/invitation";
import { renderNotYou } from "./not-you";
import { pictogramPaths } from "./pictogram-paths";
import { renderDocument } from "./render";
import { allPages } from "./samples/all";
import { invitation } from "./samples/invitation";
import { formsOf, textOf } from "./samples/read-page";
import { styleHref } from "./style/people-style";

const asked = (over = {}) => renderDocument(renderInvitation(invitation("nl", over), "nl"));

describe("the frame", () => {
  it("says who the page thinks you are, and whom to call", async () => {
    const text = textOf(await asked());
    expect(text).toContain("U leest dit als Lieve Peeters. Bent u dat niet?");
    expect(text).toContain("Deze link is van u alleen. Stuur hem niet door. Vragen? Bel Joke: 09 000 00 00");
    expect(await asked()).toContain('href="tel:090000000"');
  });

  it("posts that it is somebody else to the page itself", async () => {
    const html = await asked();
    const foot = html.slice(html.indexOf("<footer"));
    expect(foot).toContain(
      '<form action="/l/abc123" method="post"><input type="hidden" name="act" value="not-you"/>',
    );
  });

  it("has no phone line without a number", async () => {
    const coordinator = { name: "Joke Vermeulen", called: "Joke", phone: null };
    expect(textOf(await asked({ coordinator }))).not.toContain("Bel Joke");
  });

  it("has one stylesheet, no script, no icon to fetch, and nothing from elsewhere", async () => {
    const html = await asked();
    expect(html).toMatch(/^<!DOCTYPE html><html lang="nl" dir="ltr">/);
    expect(html.match(/<link [^>]*>/g)).toEqual([
      '<link rel="icon" href="data:,"/>',
      `<link rel="stylesheet" href="${styleHref}"/>`,
    ]);
    expect(styleHref).toMatch(/^\/people\.css\?[a-z0-9]+$/);
    expect(html).not.toMatch(/<script|https?:|style="/);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });
});

describe("the language switch", () => {
  const words = (html: string) => textOf(html.slice(0, html.indexOf("<main"))).replace(/^.*?Rondom /, "");

  it("shows the reader's language and Dutch, and all four behind the globe", async () => {
    const html = await renderDocument(renderInvitation(invitation("ar"), "ar"));
    expect(words(html)).toBe("العربيةNederlands Nederlands Français English العربية");
    expect(html).toContain(
      '<b aria-current="true"><bdi lang="ar">العربية</bdi></b><a href="?t=nl" hrefLang="nl">',
    );
  });

  it("shows one word when the reader's own is Dutch", async () => {
    expect(words(await asked())).toBe("Nederlands Nederlands Français English العربية");
  });

  it("keeps the way back when a third language is shown", async () => {
    const html = await renderDocument(renderInvitation(invitation("ar"), "en"));
    expect(words(html)).toBe("العربيةEnglish Nederlands Français English العربية");
  });
});

describe("pictograms", () => {
  it("each page carries those it uses, once, and no others", async () => {
    for (const [name, page] of Object.entries(allPages("nl"))) {
      const html = await renderDocument(page);
      const used = new Set([...html.matchAll(/href="#i-([a-z]+)"/g)].map((match) => match[1]));
      const carried = [...html.matchAll(/<symbol id="i-([a-z]+)"/g)].map((match) => match[1]);
      expect(carried.toSorted(), name).toEqual([...used].sort());
      for (const one of carried) expect(Object.keys(pictogramPaths)).toContain(one);
    }
  });

  it("only arrows turn round", async () => {
    const html = await renderDocument(renderLinkExpired("ar"));
    expect(html).toMatch(/class="i flip"[^>]*><use href="#i-next"/);
    expect(html).toMatch(/class="i"[^>]*><use href="#i-key"/);
  });
});

describe("links that do not open", () => {
  it("is one page with one button and no field to fill in", async () => {
    const html = await renderDocument(renderLinkExpired("nl"));
    expect(textOf(html)).toContain("Deze link werkt niet meer");
    expect(textOf(html)).toContain("De nieuwe link gaat naar het adres dat wij al kennen.");
    // No address: the form goes to where the page stands, and no link shows in it.
    expect(html.match(/<form[^>]*>/g)).toEqual(['<form method="post">']);
    expect(html.match(/<(input|textarea)[^>]*>/g)).toEqual(['<input type="hidden" name="t" value="nl"/>']);
    expect(html).toContain('value="new-link" name="act"');
    expect(html).not.toContain("<footer");
  });

  it("answers the same for everybody", async () => {
    const html = await renderDocument(renderLinkSent("nl"));
    expect(textOf(html)).toContain("Kennen wij uw adres? Dan is de link onderweg.");
    expect(formsOf(html)).toEqual([]);
  });

  it("thanks who was not meant, and shows nothing more", async () => {
    const html = await renderDocument(renderNotYou({ coordinator: { called: "Joke" } }, "nl"));
    expect(textOf(html)).toContain("Deze link werkt niet meer. Joke zoekt het juiste adres.");
    expect(html).not.toContain("<footer");
  });
});

it.each(productLanguages)(
  "every page in %s has one heading of the first order and a title without names",
  async (language) => {
    for (const [name, page] of Object.entries(allPages(language))) {
      const html = await renderDocument(page);
      expect(html.match(/<h1[ >]/g), name).toHaveLength(1);
      expect(html, name).not.toMatch(/<script|javascript:| on[a-z]+="|style="/);
      expect(/<title>(.*?)<\/title>/.exec(html)?.[1], name).not.toMatch(/Joke|Lieve|Rania|رانيا|^$/);
    }
  },
);

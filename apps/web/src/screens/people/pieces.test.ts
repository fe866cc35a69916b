import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pathIn, sameIn } from "./address";
import { Clock } from "./clock";
import { inSentence } from "./in-sentence";
import { initialsOf } from "./initials";
import { Leaf } from "./leaf";

describe("initials", () => {
  it.each([
    ["Joke Vermeulen", "JV"],
    ["An De Smet", "AS"],
    ["Madonna", "M"],
    ["élodie", "É"],
    ["رانيا خليل", "ر"],
    ["Jean-Paul", "JP"],
    ["  ", ""],
    ["112", ""],
  ])("of %s are %s", (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });
});

describe("addresses", () => {
  it("carry the shown language only when it is not the reader's own", () => {
    expect(pathIn("/l/x", "nl", "nl")).toBe("/l/x");
    expect(pathIn("/l/x", "ar", "nl")).toBe("/l/x?t=ar");
    expect(pathIn("/l/x?step=cannot", "ar", "nl")).toBe("/l/x?step=cannot&t=ar");
    expect(pathIn("/l/x#line-3", "ar", "nl")).toBe("/l/x?t=ar#line-3");
    expect(pathIn("/l/x#line-3", "nl", "nl")).toBe("/l/x#line-3");
    expect(sameIn("fr")).toBe("?t=fr");
    expect(sameIn("fr", "answer=yes")).toBe("?t=fr&answer=yes");
  });
});

describe("words of a button in a sentence", () => {
  it("begin small in Dutch and French", () => {
    expect(inSentence("Ik kom", "nl")).toBe("ik kom");
    expect(inSentence("Je viens", "fr")).toBe("je viens");
    expect(inSentence("I’ll come", "en")).toBe("I’ll come");
    expect(inSentence("سآتي", "ar")).toBe("سآتي");
  });
});

describe("a clock", () => {
  it("shows the true hour in Brussels", () => {
    const html = renderToStaticMarkup(Clock({ at: "2026-12-10T14:00:00Z" }));
    expect(html).toContain('<line x1="16" y1="16" x2="22.5" y2="16"></line>');
    expect(html).toContain('<line x1="16" y1="16" x2="16" y2="6"></line>');
  });

  it("lets the short hand go along with the minutes", () => {
    const html = renderToStaticMarkup(Clock({ at: "2026-12-10T13:30:00Z" }));
    expect(html).toContain('x2="22.28" y2="14.32"');
    expect(html).toContain('x2="16" y2="26"');
  });
});

describe("a leaf", () => {
  it("is silent and marked when it no longer holds", () => {
    expect(renderToStaticMarkup(Leaf({ on: "2026-12-10", page: "nl", size: "small", old: true }))).toBe(
      '<span class="leaf small old" aria-hidden="true"><span>do</span><b>10</b><span>dec</span></span>',
    );
    expect(renderToStaticMarkup(Leaf({ on: "2026-12-10", page: "en" }))).toContain('class="leaf"');
  });
});

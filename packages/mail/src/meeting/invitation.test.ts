import { describe, expect, it } from "vitest";
import { invitationIn } from "../testing/sample";
import { type Invitation, invitationMail } from "./invitation";

const base = invitationIn("nl");
const write = (change: Partial<Invitation> = {}) => invitationMail({ ...base, ...change });
const paragraphs = async (change: Partial<Invitation>) => (await write(change)).text.split("\n\n");
const unfold = (ics: string | undefined) => (ics ?? "").replaceAll("\r\n ", "");

describe("what an invitation says", () => {
  it("in full, as plain text", async () => {
    expect((await write()).text).toBe(`Dag Lieve

Op 10 december zitten wij samen rond de tafel. Het gezin is erbij. Ik vraag u voor:

School en opvang: een school voor Yusuf en Salma

WANNEER  donderdag 10 december 2026
         van 14 tot 15.30 uur
WAAR     Huis van het Kind
         Kerkstraat 12, Lindeveld

KOMT U?
Open deze link en kies: ik kom, ik kan niet, misschien. Daarna bevestigt u op de pagina.
https://rondom.test/l/7hK2mPq9

Knoppen van uw agenda tellen niet mee.

WIE KOMT NOG?
- Rania Khalil
- Bart Claes (OCMW)
- Els Maes (CLB)
- een kennis van het gezin

Vriendelijke groeten
Joke Vermeulen, brugfiguur
Welkom Lindeveld · 09 000 00 00

--
U krijgt deze mail omdat Joke u vraagt mee te denken. Deze link is van u alleen. Stuur hem niet door. Antwoorden op deze mail mag ook: Joke leest het.
`);
  });

  it("in a mailbox: day, hours and town; without a town the place", async () => {
    expect((await write()).preheader).toBe("donderdag 10 december, van 14 tot 15.30 uur, Lindeveld");
    const occasion = { ...base.occasion, place: { name: "Bib", address: "Markt 1" } };
    expect((await write({ occasion })).preheader).toBe("donderdag 10 december, van 14 tot 15.30 uur, Bib");
  });

  it("to a family member: what we talk about, and not that they come themselves", async () => {
    const [, lead, need] = await paragraphs({ reader: { called: "Rania", family: true } });
    expect(lead).toBe("Op 10 december zitten wij samen rond de tafel. Wij praten over:");
    expect(need).toBe("School en opvang: een school voor Yusuf en Salma");
    expect((await write({ reader: { called: "Rania", family: true } })).text).toContain(
      "omdat Joke met u samenwerkt",
    );
  });

  it("for everyone, added later, without the family", async () => {
    const [, lead, next] = await paragraphs({ needs: [], familyComes: false, addedLater: true });
    expect(lead).toBe(
      "Op 10 december zitten wij samen rond de tafel. Het overleg stond al vast. Ik heb u graag mee aan tafel. Ik nodig iedereen uit die nu meehelpt.",
    );
    expect(next).toMatch(/^WANNEER/);
  });

  it("to the family for everyone", async () => {
    const [, lead] = await paragraphs({ needs: [], reader: { called: "Rania", family: true } });
    expect(lead).toBe("Op 10 december zitten wij samen rond de tafel.");
  });

  it("online, or both", async () => {
    const { start, end } = base.occasion;
    const online = await write({ occasion: { start, end, online: true } });
    expect(online.text).toContain("Op 10 december praten wij samen via een scherm.");
    expect(online.text).toContain("WAAR     Via een scherm\n\n");
    expect(online.preheader).toBe("donderdag 10 december, van 14 tot 15.30 uur, Via een scherm");
    expect(unfold(online.calendar?.ics)).toContain("LOCATION:Via een scherm\r\n");
    const both = await write({ occasion: { ...base.occasion, online: true } });
    expect(both.text).toContain("         Kerkstraat 12, Lindeveld\n         Via een scherm kan ook.\n");
  });

  it("alone at the table: nobody else is listed", async () => {
    expect((await write({ others: [] })).text).not.toContain("WIE KOMT NOG?");
  });

  it("puts a function after an Arabic colon, never in brackets that turn", async () => {
    const { text } = await invitationMail(invitationIn("ar"));
    expect(text).toContain("\u200f- \u2068Bart Claes\u2069: \u2068OCMW\u2069\n");
  });
});

describe("what an invitation keeps to itself", () => {
  const secret = "schulden bij het ziekenhuis";
  it.each([
    ["hidden", { hidden: true }, "Waarom ik u vraag? Dat leest u op de pagina."],
    ["health", { title: secret, domain: "health" }, "Waarom ik u vraag? Dat leest u op de pagina."],
    ["finance", { title: secret, domain: "finance" }, "Waarom ik u vraag? Dat leest u op de pagina."],
  ] as const)("a need that is %s", async (_, need, sentence) => {
    const { subject, preheader, html, text, calendar } = await write({ needs: [need, ...base.needs] });
    expect(`${subject}${preheader}${html}${text}${calendar?.ics}`).not.toMatch(
      /schuld|ziekenhuis|Gezondheid|Geld/i,
    );
    expect(text).toContain(sentence);
    expect(html).toContain(sentence);
    const [, lead, next] = await paragraphs({ needs: [need] });
    expect(lead).toBe("Op 10 december zitten wij samen rond de tafel. Het gezin is erbij.");
    expect(next).toBe(sentence);
  });

  it("nothing, when nothing is hidden", async () => {
    expect((await write()).text).not.toContain("Dat leest u op de pagina");
  });

  it("to a family member in words of their own", async () => {
    const { text } = await write({ needs: [{ hidden: true }], reader: { called: "Rania", family: true } });
    expect(text).toContain("Waarover nog? Dat leest u op de pagina.");
  });

  it("in the calendar: nobody, no need, one address", async () => {
    const ics = unfold((await write()).calendar?.ics);
    expect(ics).not.toMatch(/Yusuf|Khalil|school|Claes|gezin/i);
    expect(ics.match(/mailto:[^\r\n]+/gi)).toEqual(["mailto:post@example.org", "MAILTO:lieve@example.org"]);
    expect(ics).toContain("SUMMARY:Overleg\r\n");
    expect(ics).toContain("LOCATION:Huis van het Kind\\, Kerkstraat 12\\, Lindeveld\r\n");
    expect(ics).toContain("DESCRIPTION:Komt u? Antwoord met deze link: https://rondom.test/l/7hK2mPq9\r\n");
    expect(ics).toContain("METHOD:REQUEST\r\n");
  });
});

describe("how an invitation is drawn", () => {
  it("gives three equal buttons that choose and save nothing", async () => {
    const { html } = await write();
    expect(
      [...html.matchAll(/href="([^"]+)"[^>]*>([^<]+)</g)].map(([, href, label]) => [href, label]),
    ).toEqual([
      ["https://rondom.test/l/7hK2mPq9?a=yes", "✓\u00a0 Ik kom"],
      ["https://rondom.test/l/7hK2mPq9?a=no", "✕\u00a0 Ik kan niet"],
      ["https://rondom.test/l/7hK2mPq9?a=maybe", "?\u00a0 Misschien"],
    ]);
    expect(html.match(/border:2px solid #7D7464;border-radius:12px;background:#FFFFFF/g)).toHaveLength(3);
    expect(html).toContain('<bdi dir="ltr">rondom.test/l/7hK2mPq9</bdi>');
    expect(html).toMatch(/<a href="tel:090000000"[^>]*><bdi dir="ltr">09 000 00 00<\/bdi><\/a>/);
    expect(html).toContain("<strong><bdi>Joke Vermeulen</bdi></strong>, brugfiguur");
    // Beside the leaf the day stands out, alone.
    expect(html).toContain("<strong>donderdag 10 december 2026</strong><br/>van 14 tot 15.30 uur<br/>");
  });

  it("shows what people typed as text, whatever it looks like", async () => {
    const evil = `<script>alert(1)</script>"><img src=x onerror=alert(1)></title><style>*{display:none}</style>{{7*7}}`;
    const link = "<a href=//evil.test>Click http://evil.test";
    const { html, text } = await write({
      reader: { called: evil },
      coordinator: { name: evil, called: link, phone: `"><script>` },
      organisation: evil,
      needs: [{ title: evil, domain: evil }, { title: link }],
      others: [{ name: evil, role: link }],
      occasion: { ...base.occasion, place: { name: evil, address: link, town: evil } },
    });
    expect(html).not.toMatch(/<(script|img|style)|href="(?!https:\/\/rondom\.test|tel:")/i);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).toContain("{{7*7}}");
    expect(`${html}${text}`).not.toMatch(/http:\/\/evil|evil\.test/);
  });

  it("keeps a typed town on one line of the mailbox", async () => {
    const place = { name: "Bib", address: "Markt 1", town: "Linde\r\nveld" };
    expect((await write({ occasion: { ...base.occasion, place } })).preheader).toMatch(/, Linde veld$/);
  });

  it("lists two people who are called the same", async () => {
    const { text, html } = await write({ others: [{ role: "een kennis" }, { role: "een kennis" }] });
    expect(text.match(/^- een kennis$/gm)).toHaveLength(2);
    expect(html.match(/een kennis/g)).toHaveLength(2);
  });
});

it("leaves out an address that is not there", async () => {
  const { place: _, ...moment } = invitationIn("nl").occasion;
  const occasion = { ...moment, place: { name: "Bij het gezin thuis" } };
  const { text, calendar } = await invitationMail({ ...invitationIn("nl"), occasion });
  expect(text).toContain("Bij het gezin thuis\n");
  expect(calendar?.ics).toContain("LOCATION:Bij het gezin thuis\r\n");
});

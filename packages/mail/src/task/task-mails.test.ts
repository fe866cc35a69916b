import { describe, expect, it } from "vitest";
import { fiets, geheim, letterIn, opticien } from "../testing/sample";
import { answeredMail } from "./answered";
import { askedMail } from "./asked";
import { changedMail } from "./changed";
import type { Errand } from "./errand";
import { farewellMail } from "./farewell";
import { reminderMail } from "./reminder";

const letter = letterIn("nl");
const ask = (errand: Errand, fromMeeting = false) => askedMail({ ...letter, errand, fromMeeting });
const buttons = (html: string) =>
  [...html.matchAll(/href="(https[^"]+)"[^>]*font-weight:bold[^>]*>([^<]+)</g)].map(([, href, label]) => [
    href,
    label,
  ]);

describe("a task that is asked", () => {
  it("has five answers, the first filled", async () => {
    const { html } = await ask(opticien);
    expect(buttons(html)).toEqual([
      ["https://rondom.test/l/t/opticien2?a=accept", "Ik neem dit op"],
      ["https://rondom.test/l/t/opticien2?a=cannot", "✕\u00a0 Ik kan niet"],
      ["https://rondom.test/l/t/opticien2?a=done", "✓\u00a0 Het is klaar"],
      ["https://rondom.test/l/t/opticien2?a=later", "Ik heb meer tijd nodig"],
      ["https://rondom.test/l/t/opticien2?a=question", "?\u00a0 Ik heb een vraag"],
    ]);
    expect(html.match(/border:2px solid #0C5458;border-radius:12px;background:#0C5458/g)).toHaveLength(1);
    expect(html.match(/border:2px solid #7D7464;border-radius:12px;background:#FFFFFF/g)).toHaveLength(4);
  });

  it("says what, why and by when", async () => {
    const { text, preheader } = await ask(fiets, true);
    expect(preheader).toBe("Tegen maandag 14 december");
    expect(text.split("\n\n").slice(1, 5)).toEqual([
      "Op het overleg spraken wij dit af:",
      "TAAK   Een fiets voor Omar zoeken\n       Waarom? naar de voetbal kunnen\nTEGEN  maandag 14 december 2026",
      "Open deze link en kies: ik neem dit op, ik kan niet, het is klaar, ik heb meer tijd nodig, ik heb een vraag.\nhttps://rondom.test/l/t/fiets1",
      "Nee zeggen mag. Dan zoek ik iemand anders.",
    ]);
  });

  it("without a day has no leaf and another subject", async () => {
    const { due: _, ...undated } = fiets;
    const { subject, preheader, text, html } = await ask(undated);
    expect(subject).toBe("Een vraag: neemt u een taak op?");
    expect(preheader).toBe("Ik heb een vraag voor u:");
    expect(text).not.toContain("TEGEN");
    expect(html).not.toContain("aria-hidden");
  });

  it("without a need gives no reason", async () => {
    expect((await ask({ task: opticien.task, link: opticien.link })).text).not.toContain("Waarom?");
  });

  it("names no reason that is hidden or delicate", async () => {
    const need = { title: "bril van het ziekenhuis", domain: "health" };
    for (const errand of [opticien, { ...opticien, need }]) {
      const { html, text } = await ask(errand);
      expect(text).toContain("Waarom? Dat leest u op de pagina.");
      expect(`${html}${text}`).not.toContain("ziekenhuis");
    }
  });

  it.each([
    ["hidden", geheim],
    ["about money", { ...geheim, task: { title: "naar de schuldbemiddelaar", domain: "finance" } }],
    ["hidden with a harmless need", { ...geheim, need: { title: "een huis", domain: "housing" } }],
  ])("is not named when it is %s", async (_, errand) => {
    const { subject, preheader, html, text } = await ask({ ...errand, due: "2026-12-18" });
    expect(text).toContain("TAAK   Een taak voor u\n       Wat het is, leest u op de pagina.\nTEGEN");
    expect(`${subject}${preheader}${html}${text}`).not.toMatch(/schuld|een huis|Waarom/);
  });

  it("escapes what the coordinator typed", async () => {
    const { html } = await ask({ ...fiets, task: { title: "<script>alert(1)</script>" } });
    expect(html).toContain("<bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi>");
  });
});

describe("a reminder", () => {
  const soon = { ...opticien, due: "2026-12-18", accepted: true, late: false };
  const late = { ...fiets, due: "2026-12-14", accepted: false, late: true };

  it("of one task before its day", async () => {
    const { subject, preheader, text, html } = await reminderMail({ ...letter, errands: [soon] });
    expect([subject, preheader]).toEqual(["Een herinnering: 1 taak", "Tegen vrijdag 18 december 2026"]);
    expect(text.split("\n\n").slice(1, 4)).toEqual([
      "Dit staat voor u klaar.",
      "TAAK   Mee naar de opticien gaan\n       Waarom? Dat leest u op de pagina.\n       U neemt dit op.\nTEGEN  vrijdag 18 december 2026",
      "Bekijk deze taak:\nhttps://rondom.test/l/t/opticien2",
    ]);
    expect(text).not.toContain("maar één herinnering");
    expect(text).toMatch(/Joke leest het\. U krijgt hoogstens 1 mail per dag met herinneringen\.\n$/);
    expect(html).not.toContain("Minder herinneringen");
  });

  it("bundles all, each with its own button, and says what is late kindly", async () => {
    const { text, html, preheader } = await reminderMail({
      ...letter,
      errands: [soon, late],
      fewer: "https://rondom.test/f",
    });
    // The nearest day, whatever the order.
    expect(preheader).toBe("Tegen maandag 14 december 2026");
    expect(text).toContain("Dit staat voor u klaar. Eén mail voor alles samen.");
    expect(text).toContain(
      "       Nog geen antwoord.\n       Deze dag is voorbij. Dat kan gebeuren.\nTEGEN  maandag",
    );
    expect(text).toContain("Na de dag krijgt u maar één herinnering.");
    expect(buttons(html)).toEqual([
      ["https://rondom.test/l/t/opticien2", "Bekijk deze taak"],
      ["https://rondom.test/l/t/fiets1", "Antwoord op deze taak"],
    ]);
    // In letters too, for who cannot press a button.
    expect(html).toContain('<bdi dir="ltr">rondom.test/l/t/fiets1</bdi>');
    expect(text).toMatch(
      /Minder herinneringen:\nhttps:\/\/rondom\.test\/f\nU blijft gewoon bij de groep\.\n$/,
    );
    expect(html).toContain('<a href="https://rondom.test/f"');
  });

  it("says whose a task is in a shared mailbox, and whom to ask about another family's", async () => {
    const shared = { ...late, whose: "Rania" };
    const elsewhere = { ...soon, ask: { name: "An Peeters", phone: "09 111 11 11" } };
    const { text, html } = await reminderMail({ ...letter, errands: [shared, elsewhere] });
    expect(text).toContain("       Voor Rania.\n       Nog geen antwoord.");
    expect(text).toContain("       U neemt dit op.\n       Een vraag hierover? An Peeters, 09 111 11 11.\n");
    const typed = { ...soon, whose: "<b>", ask: { name: "<i>", phone: "1" } };
    expect(html + (await reminderMail({ ...letter, errands: [typed] })).html).not.toMatch(/<bdi><[bi]>/);
  });

  it("names no hidden task", async () => {
    const { text } = await reminderMail({ ...letter, errands: [{ ...soon, task: { hidden: true } }] });
    expect(text).toContain("Een taak voor u");
    expect(text).not.toContain("opticien gaan");
  });

  it("of nothing is our slip", () => {
    expect(() => reminderMail({ ...letter, errands: [] })).toThrow(RangeError);
  });
});

describe("a task that changed", () => {
  it("has the old day struck, and says how it is now", async () => {
    const { text, html } = await changedMail({ ...letter, errand: fiets, dayBefore: "2026-12-07" });
    expect(text.split("\n\n").slice(1, 6)).toEqual([
      "Er is iets veranderd aan uw taak. Zo is het nu:",
      "Niet meer: maandag 7 december 2026",
      "TAAK   Een fiets voor Omar zoeken\n       Waarom? naar de voetbal kunnen\nTEGEN  maandag 14 december 2026",
      "Past het zo niet? Zeg het op de pagina.",
      "Bekijk deze taak:\nhttps://rondom.test/l/t/fiets1",
    ]);
    expect(buttons(html)).toEqual([["https://rondom.test/l/t/fiets1", "Bekijk deze taak"]]);
  });

  it("with other words has no day struck; without a day it says so", async () => {
    expect((await changedMail({ ...letter, errand: fiets })).text).not.toMatch(/Niet meer|geen vaste dag/);
    const { due: _, ...undated } = fiets;
    const { subject, text } = await changedMail({ ...letter, errand: undated, dayBefore: "2026-12-07" });
    expect(subject).toBe("Veranderd: uw taak");
    expect(text).toContain("Er is geen vaste dag meer.");
    expect((await changedMail({ ...letter, errand: geheim })).text).toContain("Een taak voor u");
  });
});

describe("an answer", () => {
  it("names the task, and leaves the words of it on the page", async () => {
    const { text, html, preheader } = await answeredMail({ ...letter, errand: fiets });
    expect(preheader).toBe("U vroeg iets over een taak. Mijn antwoord staat klaar.");
    expect(text).toContain("TAAK   Een fiets voor Omar zoeken");
    expect(text).toContain("Lees het antwoord:\nhttps://rondom.test/l/t/fiets1");
    expect(buttons(html)).toEqual([["https://rondom.test/l/t/fiets1", "Lees het antwoord"]]);
  });

  it("names no hidden task", async () => {
    expect((await answeredMail({ ...letter, errand: geheim })).text).toContain("Een taak voor u");
  });
});

describe("a volunteer who is asked", () => {
  it("is led to what they can do, below; who is none is not", async () => {
    const offer = "https://rondom.test/l/7hK2mPq9/offer";
    const asked = {
      ...letter,
      errand: { task: { title: "Wandelen" }, link: letter.link },
      fromMeeting: false,
    };
    const { text, html } = await askedMail({ ...asked, offer });
    expect(text).toContain(`Zeg wat u kunt doen:\n${offer}`);
    expect(html).toContain(`href="${offer}"`);
    const plain = await askedMail(asked);
    expect(plain.text + plain.html).not.toMatch(/offer|Zeg wat u kunt doen/);
  });
});

it("whoever stepped back is thanked: nothing to open, nothing to do", async () => {
  const { subject, text, html } = await farewellMail(letter);
  expect(subject).toBe("Dank u wel");
  expect(text.replaceAll(/[\u2068\u2069]/g, "")).toBe(
    [
      "Dag Lieve",
      "U liet weten dat u stopt. Dat is in orde.\nDank u voor alles wat u deed.",
      "Uw taken zijn geregeld. U hoeft niets meer te doen.",
      "Vriendelijke groeten\nJoke Vermeulen, brugfiguur\nWelkom Lindeveld · 09 000 00 00",
      "--\nU krijgt deze mail omdat u stopt met helpen. Antwoorden op deze mail mag: Joke leest het.\n",
    ].join("\n\n"),
  );
  expect(html).not.toContain('href="https');
});

import type { ProductLanguage } from "@rondom/domain/language";
import { describe, expect, it } from "vitest";
import { renderDocument } from "../render";
import { invitation, invitationStates } from "../samples/invitation";
import { dutch } from "../samples/people";
import { formsOf, linksOf, textOf } from "../samples/read-page";
import { renderInvitation } from "./invitation";
import type { InvitationView } from "./view";

const answerForm = { action: "/l/abc123", fields: ["answer=yes", "answer=no", "answer=maybe"] };
const questionForm = { action: "/l/abc123", fields: ["act=question", "question"] };
const wordForm = { action: "/l/abc123", fields: ["act=word", "word"] };

async function shown(over: Partial<InvitationView> = {}, language: ProductLanguage = "nl"): Promise<string> {
  return renderDocument(renderInvitation(invitation(language, over), language));
}
const state = (name: string) => shown(invitationStates[name]);

describe("an invitation that waits for an answer", () => {
  it("says who asks, what, when, where and why, in that order", async () => {
    const html = await shown();
    expect(textOf(html)).toContain(
      "Joke Vermeulen nodigt u uit Komt u naar het overleg? do10dec donderdag 10 december 2026 van 14 tot 15.30 uur " +
        "Huis van het KindKerkstraat 12, Lindeveld Zo komt u er Wij vragen u voor: " +
        "School en opvang: een school voor Yusuf en Salma Ik kom Ik kan niet Misschien",
    );
    expect(html).toContain("<title>Uitnodiging</title>");
    expect(html).toContain('<time dateTime="2026-12-10">');
  });

  it("offers three answers and a question, each a plain form to the page itself", async () => {
    expect(formsOf(await shown())).toEqual([answerForm, questionForm]);
  });

  it("lists who comes with function and organisation, without answers or addresses", async () => {
    const text = textOf(await shown());
    expect(text).toContain("Bart Claes maatschappelijk werker, OCMW Lindeveld");
    expect(text).toContain("Karim Saleh tolk: Arabisch");
    expect(text).toContain("Joke Vermeulen brugfiguur, leidt het gesprek");
    expect(text).toContain("Rania Khalil het gezin");
    expect(text).toContain("een kennis van het gezin");
  });

  it("names the answer that stands when another was chosen in the mail", async () => {
    const text = textOf(await state("chosen-other"));
    expect(text).toContain("U koos: ik kan niet Uw antwoord is nog niet verstuurd. U zei vroeger: ik kom.");
    expect(textOf(await state("chosen-no"))).not.toContain("U zei vroeger");
  });

  it("tells the family what will be talked about", async () => {
    const text = textOf(await state("asked-family"));
    expect(text).toContain("Wij praten over:");
    expect(text).not.toContain("Wij vragen u voor:");
  });

  it("leaves out what is not there", async () => {
    const html = await shown({ needs: [], others: [], meeting: { startsAt: 0, endsAt: 3_600_000 } });
    const text = textOf(html);
    for (const words of ["Wij vragen", "Wie zit er mee", "Zo komt u er"]) expect(text).not.toContain(words);
    expect(text).toContain("donderdag 1 januari 1970 van 1 tot 2 uur");
    expect(linksOf(html)).toEqual([]);
  });

  it("shows the link of a talk on screen only once it is given", async () => {
    const later = await state("asked-online");
    expect(textOf(later)).toContain("U praat via een scherm. De link komt hier 15 minuten voor het begin.");
    expect(linksOf(later)).toEqual([]);
    const open = await state("asked-online-open");
    expect(linksOf(open)).toEqual(["https://praat.example.org/kamer"]);
    expect(textOf(open)).not.toContain("15 minuten");
  });

  it("keeps what was typed when it was too long, with the box open", async () => {
    const html = await state("asked-too-long");
    expect(html).toContain('role="alert">Dit is te lang.');
    expect(html).toContain(">Een lange vraag</textarea>");
    expect(html).toMatch(/<details open="">/);
  });
});

describe("a choice made in a mail", () => {
  it("is shown, not saved, with one filled button and the two others", async () => {
    const html = await state("chosen-no");
    expect(textOf(html)).toContain("U koos: ik kan niet Uw antwoord is nog niet verstuurd.");
    expect(textOf(html)).toContain("Ja, stuur: ik kan niet Toch iets anders? Ik kom Misschien");
    expect(formsOf(html)).toEqual([
      { action: "/l/abc123", fields: ["answer=no"] },
      { action: "/l/abc123", fields: ["answer=yes", "answer=maybe"] },
      questionForm,
    ]);
    expect(html.match(/class="b filled"/g)).toHaveLength(1);
  });

  it("stays chosen when the language is switched", async () => {
    expect(await state("chosen-yes")).toContain('href="?t=ar&amp;answer=yes"');
  });
});

describe("an answered invitation", () => {
  it("thanks who comes, offers the agenda and a word, and fills the seat", async () => {
    const html = await state("answered-yes");
    expect(textOf(html)).toContain("Dank u. U komt. Joke weet het nu.");
    expect(textOf(html)).toContain("Nog een woord aan Joke? Dat mag. Het hoeft niet.");
    expect(html).toContain('class="notice good" role="status"');
    expect(linksOf(html)).toContain("/l/abc123/afspraak.ics");
    expect(formsOf(html)).toEqual([wordForm, answerForm]);
    expect(html).toContain('class="mine"');
    expect(html).not.toContain('class="mine open"');
  });

  it("says that no is fine, and what would suit", async () => {
    const html = await state("answered-no");
    expect(textOf(html)).toContain("Genoteerd. U kunt niet. Dat is geen probleem. U krijgt wel het verslag.");
    expect(textOf(html)).toContain("Bijvoorbeeld: wanneer u wel kunt.");
    expect(html).toContain('class="notice calm"');
    expect(html).toContain('class="mine open"');
    expect(linksOf(html)).toEqual([]);
  });

  it("promises to ask again only when that will happen", async () => {
    expect(textOf(await state("answered-maybe"))).not.toContain("3 dagen vooraf");
    expect(textOf(await state("answered-maybe-again"))).toContain(
      "Wij vragen het u 3 dagen vooraf nog eens.",
    );
  });

  it("says that words arrived, and shows them again", async () => {
    const html = await state("answered-yes-sent");
    expect(textOf(html)).toContain("Uw bericht is bij Joke.");
    expect(html).toContain(">Ik breng koffie mee.</textarea>");
    expect(textOf(await state("question-sent"))).toContain("Uw vraag is bij Joke.");
  });
});

describe("a meeting that moved", () => {
  it("strikes the old moment, names the earlier answer and asks anew", async () => {
    const html = await state("moved");
    expect(textOf(html)).toContain("Dit is veranderd Een nieuw moment Het overleg is verplaatst.");
    expect(html).toContain("<del>woensdag 9 december 2026, 10 uur</del>");
    expect(textOf(html)).toContain("U zei vroeger: ik kom. Past het nieuwe moment?");
    expect(formsOf(html)).toEqual([answerForm, questionForm]);
  });

  it("speaks of a place when only that changed", async () => {
    const html = await state("moved-place");
    expect(textOf(html)).toContain("Een andere plaats");
    expect(html).toContain("<del><bdi>Bibliotheek</bdi></del>");
    expect(textOf(html)).toContain("Past dat voor u?");
    expect(textOf(html)).not.toContain("U zei vroeger");
  });

  it("keeps a choice from the mail", async () => {
    expect(formsOf(await state("moved-chosen"))[0]).toEqual({
      action: "/l/abc123",
      fields: ["answer=maybe"],
    });
  });
});

describe("an invitation that can only be read", () => {
  it.each(["read-only", "read-only-answered", "read-only-no", "read-only-moved"])(
    "%s asks nothing",
    async (name) => {
      const html = await state(name);
      expect(textOf(html)).toContain("U kunt dit nog lezen. Antwoorden hoeft niet meer.");
      expect(formsOf(html)).toEqual([]);
      expect(textOf(html)).not.toMatch(/Ik kom|eerst een vraag|antwoord veranderen/);
    },
  );

  it("says so only then", async () => {
    expect(textOf(await shown())).not.toContain("U kunt dit nog lezen");
  });
});

describe("a meeting that is off or over", () => {
  it("tells somebody who is no longer asked that they need not come", async () => {
    const html = await state("withdrawn");
    expect(textOf(html)).toContain("U hoeft niet te komen Het overleg kan doorgaan zonder u.");
    expect(formsOf(html)).toEqual([]);
    expect(textOf(html)).not.toContain("Wie zit er mee");
  });

  it("says first that nobody needs to come, then why; nothing to answer", async () => {
    const html = await state("cancelled");
    expect(textOf(html)).toContain("Afgezegd Het overleg gaat niet door U hoeft niet te komen.");
    expect(textOf(html)).toContain("Joke schrijft: De tolk is ziek. Ik zoek een nieuwe dag.");
    expect(textOf(html)).toContain("Haal uit mijn agenda");
    expect(formsOf(html)).toEqual([]);
    const silent = await state("cancelled-silent");
    expect(textOf(silent)).not.toContain("schrijft");
    expect(linksOf(silent)).toEqual([]);
  });

  it("leads to the report once there is one", async () => {
    expect(linksOf(await state("past-report"))).toEqual(["/l/verslag3"]);
    const waiting = await state("past");
    expect(textOf(waiting)).toContain("Het verslag komt nog. U krijgt het van Joke.");
    expect(formsOf(waiting)).toEqual([]);
  });
});

describe("languages and other people's words", () => {
  it("turns right to left, keeps Latin names apart and marks Dutch words", async () => {
    const html = await shown({}, "ar");
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(textOf(html)).toContain("هل تأتون إلى الاجتماع؟");
    expect(textOf(html)).toContain("من الساعة 2:00 إلى 3:30 بعد الظهر");
    expect(html).toContain('<bdi lang="nl">Joke Vermeulen</bdi>');
    expect(html).toContain('<bdi lang="nl" dir="auto">een school voor Yusuf en Salma</bdi>');
  });

  it("does not mark words in the page's own language", async () => {
    expect(await shown()).toContain('<bdi dir="auto">een school voor Yusuf en Salma</bdi>');
  });

  it("answers in the shown language when it is not the reader's own", async () => {
    const html = await renderDocument(renderInvitation(invitation("nl"), "fr"));
    expect(formsOf(html)[0]).toEqual({ action: "/l/abc123", fields: ["t=fr", ...answerForm.fields] });
    expect(html).toContain('<html lang="fr" dir="ltr">');
  });

  it("never lets words become markup", async () => {
    const html = await shown({ needs: [{ domain: null, title: dutch("<script>alert(1)</script>") }] });
    expect(html).not.toContain("<script");
    expect(textOf(html)).toContain("<script>alert(1)</script>");
  });

  it("shows the word of a family's own domain", async () => {
    const html = await shown({
      needs: [{ domain: { key: "x1", name: "De moskee" }, title: dutch("een plek") }],
    });
    expect(textOf(html)).toContain("De moskee: een plek");
    expect(html).toContain("#i-own");
  });
});

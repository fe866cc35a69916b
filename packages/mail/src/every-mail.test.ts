import { gzipSync } from "node:zlib";
import { directionOf, productLanguages } from "@rondom/domain/language";
import { describe, expect, it } from "vitest";
import { composeMail } from "./compose";
import { readMail } from "./receiver/delivered";
import { samples } from "./testing/sample";

const forbidden =
  /\b(fout|ongeldig|verplicht|dossier|cliënt|casus\w*|deadline|vluchteling\w*|refugee\w*|réfugié\w*|Khalil|schuld\w*)\b|لاجئ/iu;

describe.each(Object.entries(samples))("%s", (name, make) => {
  it.each(productLanguages)("in %s", async (language) => {
    const { subject, preheader, html, text, calendar } = await make(language);
    const dir = directionOf(language);

    expect(`${subject} ${preheader}`).not.toMatch(forbidden);
    expect(`${html} ${text}`).not.toMatch(/\b(fout|ongeldig|verplicht|dossier|cliënt|casus\w*|deadline)\b/iu);
    expect(html).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}" dir="${dir}">`));
    expect(html).toContain(`<td lang="${language}" dir="${dir}" align="${dir === "rtl" ? "right" : "left"}"`);
    // Arabic script stands taller.
    expect(html).toContain(`line-height:${dir === "rtl" ? 1.75 : 1.55}"`);
    expect(html).toContain(`<div style="display:none;max-height:0;overflow:hidden">${preheader}</div>`);
    // No picture, no style sheet, no script, nothing to fetch; and no sentence left without its value.
    expect(html).not.toMatch(/<(img|link|style|script|object|iframe)|url\(|<!--|undefined|\[object/i);
    expect(text).not.toMatch(/[<>{}]|undefined|\[object/);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(1700);

    // Every page behind the HTML can be opened from the plain text, on a line of its own, and the other way.
    const opened = new Set([...html.matchAll(/href="(https:[^"?]+)/g)].map(([, link]) => link));
    const bare = new Set([...text.matchAll(/^\u200f?(https:\S+)$/gm)].map(([, link]) => link));
    expect(bare).toEqual(opened);
    // Who is thanked has nothing to open.
    expect(opened.size > 0).toBe(name !== "thanks" && name !== "farewell");
    for (const line of text.split("\n")) {
      if (dir === "rtl" && line !== "") expect(line).toMatch(/^(\u200f|\p{Script=Arabic})/u);
    }

    const raw = await composeMail(
      { subject, preheader, html, text, ...(calendar ? { calendar } : {}) },
      {
        from: { name: "Joke Vermeulen (Welkom Lindeveld)", address: "post@example.org" },
        to: { name: "رانيا", address: "rania@example.org" },
        messageId: "<a@rondom.test>",
        date: 0,
      },
    );
    const mail = await readMail("rania@example.org", raw);
    expect([mail.subject, mail.html.trim(), mail.text.trim()]).toEqual([subject, html, text.trim()]);
    expect(mail.calendar?.ics).toBe(calendar?.ics.replaceAll("\r\n", "\n").replace(/\n*$/, "\n"));
  });

  it("is the same the second time", async () => {
    expect(await make("nl")).toEqual(await make("nl"));
  });
});

const subjects: Record<string, string[]> = {
  invitation: [
    "Komt u naar het overleg op donderdag 10 december?",
    "Viendrez-vous à la réunion du jeudi 10 décembre ?",
    "Will you come on Thursday 10 December?",
    "هل تأتون إلى الاجتماع يوم الخميس 10 كانون الأول؟",
  ],
  moved: [
    "Veranderd: het overleg is nu op 10 december",
    "Changement : la réunion est maintenant le 10 décembre",
    "Changed: now on 10 December",
    "تغيير: الاجتماع الآن يوم 10 كانون الأول (ديسمبر)",
  ],
  cancelled: [
    "Het overleg op donderdag 10 december gaat niet door",
    "La réunion du jeudi 10 décembre n’a pas lieu",
    "The meeting on Thursday 10 December is off",
    "أُلغي اجتماع يوم الخميس 10 كانون الأول",
  ],
  published: [
    "Het verslag van 10 december",
    "Le compte rendu du 10 décembre",
    "The report of 10 December",
    "محضر اجتماع 10 كانون الأول (ديسمبر)",
  ],
  corrected: [
    "Veranderd: het verslag van 10 december",
    "Changement : le compte rendu du 10 décembre",
    "Changed: the report of 10 December",
    "تغيير: محضر اجتماع 10 كانون الأول (ديسمبر)",
  ],
  recalled: [
    "Teruggenomen: het verslag van 10 december",
    "Retiré : le compte rendu du 10 décembre",
    "Taken back: the report of 10 December",
    "سُحب محضر اجتماع 10 كانون الأول (ديسمبر)",
  ],
  asked: [
    "Een vraag: neemt u dit op tegen 18 december?",
    "Une question : vous en chargez-vous pour le 18 décembre ?",
    "A question: will you take this on by 18 December?",
    "سؤال: هل تقومون بهذه المهمة قبل 18 كانون الأول (ديسمبر)؟",
  ],
  changed: [
    "Veranderd: uw taak tegen 18 december",
    "Changement : votre tâche pour le 18 décembre",
    "Changed: your task by 18 December",
    "تغيير: مهمتكم حتى 18 كانون الأول (ديسمبر)",
  ],
  answered: [
    "Een antwoord op uw vraag",
    "Une réponse à votre question",
    "An answer to your question",
    "جواب عن سؤالكم",
  ],
  farewell: ["Dank u wel", "Merci", "Thank you", "شكرًا لكم"],
  thanks: ["Een dank u wel voor u", "Un merci pour vous", "A thank-you for you", "كلمة شكر لكم"],
  reminder: ["Een herinnering: 2 taken", "Un rappel : 2 tâches", "A reminder: 2 tasks", "تذكير: مهمتان"],
  signIn: ["Je link om aan te melden", "Votre lien pour vous connecter", "Your sign-in link", "رابط الدخول"],
  newLink: ["Uw nieuwe link", "Votre nouveau lien", "Your new link", "رابطكم الجديد"],
};

it("has these subjects: a question or a fact with the day, no name, no need", async () => {
  const four = ["nl", "fr", "en", "ar"] as const;
  const said: Record<string, string[]> = {};
  for (const [name, make] of Object.entries(samples)) {
    said[name] = (await Promise.all(four.map(make))).map(({ subject }) => subject);
  }
  expect(said).toEqual(subjects);
});

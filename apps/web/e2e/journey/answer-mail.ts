import { expect } from "vitest";
import {
  annemie,
  bart,
  firstDay,
  griet,
  ingrid,
  joke,
  letters,
  lieve,
  mia,
  movedDay,
  rahel,
  reading,
  selam,
} from "./cast";
import { buttonIn, type Mail, mailTo, phone, type Stage } from "./stage";

const sent = { bart, ingrid, griet, annemie, lieve, mia, rahel };
const digits = (date: string) => date.replaceAll("-", "");

/** Folded lines of a calendar file, unfolded (RFC 5545 §3.1). */
function calendarOf({ calendar }: Mail): string {
  expect(calendar?.method).toBe("REQUEST");
  return (calendar?.ics ?? "").replaceAll(/\r?\n[ \t]/g, "");
}

/** What arrived: from the coordinator by name, one person's reasons, a calendar entry of their own. */
export async function readInvitations(stage: Stage): Promise<void> {
  for (const { email } of Object.values(sent)) {
    const mail = await mailTo(stage, email, /^Komt u naar het overleg op /);
    expect(mail.from).toEqual({ name: "Joke Vermeulen (Welkom Lindeveld)", address: "rondom@welkom.test" });
    expect(mail.replyTo).toEqual([joke.email]);
    const calendar = calendarOf(mail);
    expect(calendar).toContain("METHOD:REQUEST");
    expect(calendar.match(/^ATTENDEE.*$/gm)).toEqual([
      expect.stringMatching(new RegExp(`mailto:${email}$`, "i")),
    ]);
    expect(calendar).toMatch(/^SEQUENCE:0$/m);
    expect(calendar).toContain(`DTSTART:${digits(firstDay)}T`);
    expect(calendar.replace(/^ATTENDEE.*$/m, "")).not.toMatch(/Tesfay|Natnael|lezen|overheid/);
    expect(mail.html + mail.text, "money is named in no mail").not.toContain(letters);
  }
  const [teacher, office, mother] = [
    await mailTo(stage, bart.email, /overleg/),
    await mailTo(stage, griet.email, /overleg/),
    await mailTo(stage, selam.email, /./),
  ];
  expect(teacher.text).toContain(reading);
  expect(office.text).not.toContain(reading);
  expect(office.text).toContain("Waarom ik u vraag? Dat leest u op de pagina.");
  // Whom the family does not want named is there by her function alone.
  expect(teacher.text).toContain("huisarts");
  expect(teacher.text).not.toContain(annemie.name);
  expect(mother.html).toContain('dir="rtl"');
}

/** The teacher answers from his mail on a phone without script, and changes his mind by the same link. */
export async function answerByMail(stage: Stage): Promise<void> {
  const mail = await mailTo(stage, bart.email, /^Komt u/);
  const { page, context } = await phone(stage);
  await page.goto(buttonIn(mail, "Ik kom"));
  await page.getByRole("heading", { name: "U koos: ik kom" }).waitFor();
  await page.getByText("Uw antwoord is nog niet verstuurd.").waitFor();
  await page.getByRole("button", { name: "Ja, stuur: ik kom" }).click();
  await page.getByText("Dank u. U komt.").waitFor();
  await seenAnswer(stage, bart.name, "komt");

  await page.goto(buttonIn(mail, "Ik kom"));
  await page.getByText("Dank u. U komt.").waitFor();
  await page.getByText("Ik wil mijn antwoord veranderen").click();
  await page.getByRole("button", { name: "Misschien" }).click();
  await page.getByText("Genoteerd. U komt misschien.").waitFor();
  await seenAnswer(stage, bart.name, "misschien");
  await context.close();
}

/** What the coordinator reads beside a name. */
async function seenAnswer({ page }: Stage, name: string, words: string): Promise<void> {
  const line = page.getByRole("listitem").filter({ hasText: name });
  await line.getByText(words, { exact: true }).waitFor({ timeout: 15_000 });
}

/** After the move: the same entry of the calendar, one higher. Two answer anew, one of them that she cannot. */
export async function answerAnew(stage: Stage): Promise<void> {
  const before = calendarOf(await mailTo(stage, ingrid.email, /^Komt u/));
  const moved = await mailTo(stage, ingrid.email, /^Veranderd: het overleg is nu op /);
  const calendar = calendarOf(moved);
  expect(calendar).toMatch(/^SEQUENCE:1$/m);
  expect(calendar).toContain(`DTSTART:${digits(movedDay)}T`);
  expect(/^UID:.*$/m.exec(calendar)?.[0]).toBe(/^UID:.*$/m.exec(before)?.[0]);
  expect(calendar.match(/^ATTENDEE.*$/gm)).toHaveLength(1);
  const answers = [
    { who: ingrid, button: "Ik kan niet", send: "Ja, stuur: ik kan niet", seen: "kan niet" },
    { who: bart, button: "Ik kom", send: "Ja, stuur: ik kom", seen: "komt" },
  ];
  for (const { who, button, send, seen } of answers) {
    const { page, context } = await phone(stage);
    await page.goto(buttonIn(await mailTo(stage, who.email, /^Veranderd/), button));
    await page.getByText("Een nieuw moment").waitFor();
    await page.getByRole("button", { name: send }).click();
    await page.getByText(/^(Dank u\. U komt\.|Genoteerd\. U kunt niet\.)$/).waitFor();
    await seenAnswer(stage, who.name, seen);
    await context.close();
  }
}

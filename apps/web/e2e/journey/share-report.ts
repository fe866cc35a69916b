import { expect } from "vitest";
import { annemie, bart, frans, griet, ingrid, letters, lieve, mia, noor, rahel, selam } from "./cast";
import { corrected, neverInMails, said } from "./lines";
import { buttonIn, mailTo, phone, type Stage } from "./stage";

/** Who was asked, also who could not; who came unasked; the family's adults; its volunteers. */
const entitled = [selam, rahel, lieve, mia, bart, ingrid, griet, noor, annemie, frans];

/** Looks through one reader's eyes, and shares. Gives the address of the report's page. */
export async function shareReport(stage: Stage): Promise<string> {
  const { page } = stage;
  await page.getByRole("link", { name: "Afronden" }).click();
  await page.getByRole("heading", { name: "Wat staat er in het verslag?" }).waitFor();
  await page.getByRole("radiogroup", { name: "Door wiens ogen kijk je?" }).getByText("Selam").click();
  await page.getByRole("heading", { name: "Wat ziet Selam?" }).waitFor();
  await page.getByText("Voor jou, Selam").waitFor();
  await page.getByRole("button", { name: "Deel het verslag met 10 mensen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Deel het verslag met 10 mensen" }).click();
  await page.getByRole("heading", { name: "Wie heeft het gekregen?" }).waitFor();
  await readAnnouncements(stage, /^Het verslag van /);
  return new URL(page.url()).pathname;
}

/** One mail to everyone entitled: the own task in a few words, and nothing else of the report. */
async function readAnnouncements(stage: Stage, subject: RegExp): Promise<void> {
  const own: Record<string, string> = { [bart.name]: said.buddy, [selam.name]: said.evening };
  for (const { name, email } of entitled) {
    const mail = await mailTo(stage, email, name === selam.name ? /محضر/ : subject);
    const all = [mail.subject, mail.text, mail.html].join("\n");
    for (const words of [...neverInMails, letters]) expect(all, `${name} reads no line`).not.toContain(words);
    for (const task of [said.buddy, said.evening]) {
      expect(all.includes(task), `${name}: ${task}`).toBe(own[name] === task);
    }
  }
  // A task about money is there without its words.
  expect((await mailTo(stage, lieve.email, subject)).text).toContain("Wat het is, leest u op de pagina.");
}

/** Puts one line right: a second version, which says what changed and why. */
export async function correctReport(stage: Stage, path: string): Promise<void> {
  const { page } = stage;
  await page.goto(path);
  await page.getByRole("link", { name: "Maak een verbetering" }).click();
  await page.getByRole("button", { name: `Pas aan: ${said.note}` }).click();
  await page.getByLabel("Tekst", { exact: true }).fill(corrected);
  await page.getByLabel("Waarom verbeter je dit?").fill("De treinen ontbraken.");
  await page.getByRole("button", { name: "Deel 1 verandering als versie 2" }).click();
  await page.getByText("1 verandering in deze versie").waitFor();
  await page.getByText(`Vroeger stond er: “${said.note}”`).waitFor();

  const reader = await phone(stage);
  const mail = await mailTo(stage, ingrid.email, /^Veranderd: het verslag van /);
  await reader.page.goto(buttonIn(mail, "Lees het verslag"));
  await reader.page.getByText(/^Versie 2, van /).waitFor();
  await reader.page.getByText("1 regel is veranderd.").waitFor();
  await reader.page.getByText("De treinen ontbraken.").waitFor();
  await reader.page.getByText(corrected).waitFor();
  await reader.context.close();
  expect((await mailTo(stage, frans.email, /^Veranderd: het verslag van /)).text).not.toContain(corrected);
}

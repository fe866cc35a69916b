import { join } from "node:path";
import { afterAll, beforeAll, onTestFailed, test } from "vitest";
import { answerAnew, answerByMail, readInvitations } from "./journey/answer-mail";
import { callMeeting, moveMeeting, noteAnswer } from "./journey/call-meeting";
import { joke } from "./journey/cast";
import { chair } from "./journey/chair";
import { drawMap } from "./journey/draw-map";
import { answerTasks } from "./journey/follow-up";
import { callNext, closeFile, startFromWhatWasAgreed } from "./journey/go-on";
import { type House, openHouse } from "./journey/house";
import { readAtHome } from "./journey/read-at-home";
import { correctReport, shareReport } from "./journey/share-report";
import { type Stage, signIn } from "./journey/stage";
import { openBrowser } from "./support/browser";

const file = join(import.meta.dirname, "../../../packages/services/src/demo/tesfay.json");
let stage: Stage;
let house: House;

beforeAll(async () => {
  house = await openHouse({ coordinator: joke, file });
  const browser = await openBrowser();
  const context = await browser.newContext({
    baseURL: house.served.url,
    locale: "nl-BE",
    viewport: { width: 1440, height: 900 },
  });
  context.setDefaultTimeout(20_000);
  stage = { ...house, browser, page: await context.newPage() };
});
afterAll(async () => {
  await stage?.browser.close();
  await house?.close();
});

test("a family's journey, from its map to a report that everybody holds", async () => {
  onTestFailed(() => keepPictures(stage));
  await signIn(stage);
  await drawMap(stage);
  await callMeeting(stage);
  await readInvitations(stage);
  await answerByMail(stage);
  await noteAnswer(stage);
  await moveMeeting(stage);
  await answerAnew(stage);
  await chair(stage);
  const report = await shareReport(stage);
  await answerTasks(stage);
  const next = await callNext(stage);
  await readAtHome(stage, report);
  await correctReport(stage, report);
  await startFromWhatWasAgreed(stage, next);
  await closeFile(stage);
});

/** With RONDOM_E2E_PICTURES set, every open page as it stood, for who looks why. */
async function keepPictures({ browser }: Stage): Promise<void> {
  const folder = process.env.RONDOM_E2E_PICTURES;
  if (!folder) return;
  const pages = browser.contexts().flatMap((context) => context.pages());
  await Promise.all(
    pages.map((page, at) => page.screenshot({ path: join(folder, `page-${at}.png`), fullPage: true })),
  );
}

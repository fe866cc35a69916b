import { act, look } from "@rondom/db/access/act";
import { coordinator, coordinatorOf } from "@rondom/db/access/grants";
import { caseloadOf } from "@rondom/db/home/caseload";
import { emptyChairs, recentReports, waitingWishesOf } from "@rondom/db/home/families";
import { goneOfCaseload } from "@rondom/db/home/gone";
import { doubtedLinks, lostMails, readingsOf, versionsIn } from "@rondom/db/home/mails";
import { comingInvitations, meetingsOf } from "@rondom/db/home/meetings";
import { peopleOfCaseload } from "@rondom/db/home/people";
import { goalsToAskAgain, unseenGoalEvents } from "@rondom/db/home/plan";
import { waitingStepBacks } from "@rondom/db/home/step-backs";
import { openTasks, wordsOnTasks } from "@rondom/db/home/tasks";
import { add, change, rowsOf } from "@rondom/db/scope/rows";
import type { TableName } from "@rondom/db/tables/schema";
import { everyRow } from "@rondom/db/testing/every-row";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { fillDemo } from "../demo/fill-demo";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";

let world: World;
beforeEach(async () => {
  world = await newWorld();
  await fillDemo(world.as({ kind: "system" }));
});
afterEach(() => world.close());

interface Row {
  id: string;
  name?: string;
  organisationId: string;
}
const rowsIn = async (table: TableName) => (await everyRow(world.database))[table] as unknown as Row[];

/** What the demo does not tell: a link that is not theirs, who left or steps back, a wish, news of a goal. */
async function more(ctx: Ctx): Promise<void> {
  const familyId = (await rowsIn("family")).find(({ name }) => name === "Gezin Tesfay")?.id ?? "";
  await act(ctx, "test.more", coordinatorOf(familyId), async (writer) => {
    const [link] = await rowsOf(writer, "link");
    const [member] = (await rowsOf(writer, "member")).toReversed();
    const [actor] = await rowsOf(writer, "actor");
    const [goal] = await rowsOf(writer, "goal");
    if (!link || !member || !actor || !goal) throw new Error("the demo has no such row");
    const at = writer.now;
    await change(writer, "link", link.id, { revokedWhy: "not-me" });
    await change(writer, "member", member.id, { until: at });
    await change(writer, "goal", goal.id, { state: "parked", askAgainOn: "2026-11-23" });
    await add(writer, "goalEvent", { id: newId(), goalId: goal.id, kind: "parked", memberId: member.id, at });
    await add(writer, "stepBack", { id: newId(), actorId: actor.id, reason: "other", at });
    await add(writer, "wish", {
      id: newId(),
      memberId: member.id,
      words: "School",
      language: "nl",
      forAll: true,
      at,
    });
  });
}

/** How much each of the home's questions finds; the versions asked for are those of everybody. */
async function foundBy(ctx: Ctx): Promise<Record<string, number>> {
  const versions = (await rowsIn("reportVersion")).map(({ id }) => id);
  return look(ctx, coordinator, async (reader) => {
    const caseload = await caseloadOf(reader);
    const found = {
      doubted: await doubtedLinks(caseload),
      gone: await goneOfCaseload(caseload),
      goalsAgain: await goalsToAskAgain(caseload, "9999-12-31"),
      goalsUnseen: await unseenGoalEvents(caseload),
      invitations: await comingInvitations(caseload),
      mails: await lostMails(caseload, 0),
      meetings: await meetingsOf(caseload),
      people: await peopleOfCaseload(caseload),
      readings: await readingsOf(caseload, versions),
      reports: await recentReports(caseload, 0),
      stepBacks: await waitingStepBacks(caseload),
      tasks: await openTasks(caseload),
      versions: await versionsIn(caseload, versions),
      wishes: await waitingWishesOf(caseload),
      words: await wordsOnTasks(caseload),
      chairs: await emptyChairs(caseload),
    };
    return Object.fromEntries(
      Object.entries(found).map(([name, each]) => [name, "size" in each ? each.size : each.length]),
    );
  });
}

test("the home asks within the families of who looks: of another's it finds nothing", async () => {
  const [told] = await rowsIn("coordinator");
  if (!told) throw new Error("the demo has no coordinator");
  const joke = world.as({ kind: "coordinator", id: told.id });
  await more(joke);
  const found = await foundBy(joke);
  expect(Object.entries(found).filter(([, count]) => count === 0)).toEqual([]);
  const colleague = await newCoordinator(world, { organisationId: told.organisationId });
  await newFamily(colleague.ctx);
  const nothing = Object.fromEntries(Object.keys(found).map((name) => [name, 0]));
  expect(await foundBy(colleague.ctx)).toEqual({ ...nothing, people: 1 });
});

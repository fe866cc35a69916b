import { type Plantable, plantableColumns, plantWord, wordIn } from "@rondom/db/testing/plant-words";
import { newId } from "@rondom/domain/id";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { listMyMeetings } from "../meeting/list-my-meetings";
import { makeWish } from "../minutes/make-wish";
import { addGoal } from "../plan/add-goal";
import { readGoalsAsMember } from "../plan/read-goals-as-member";
import { readSuccessesAsMember } from "../plan/read-successes";
import { listMyReports } from "../report/list-my-reports";
import { readReport } from "../report/read-report";
import { listFamilyTasks } from "../task/list-family-tasks";
import { listMyTasks } from "../task/list-my-tasks";
import { readTask } from "../task/read-task";
import { newLink } from "../testing/actor";
import { rowsIn } from "../testing/minutes";
import { newNeed } from "../testing/network";
import {
  newTable,
  newTaskLine,
  published,
  reportHolder,
  type Table,
  taskHolder,
  taskOf,
} from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { writeDomainWords } from "./conversation/write-domain-words";
import { writeFelt } from "./mirror/write-felt";
import { writeNeedWords } from "./need/write-need-words";
import { exportMap } from "./paper/export-map";
import { readNetwork } from "./read-network";
import { readMapAsMember } from "./sharing/read-map-as-member";
import { readMapAsParticipant } from "./sharing/read-map-as-participant";
import { readSharingAsMember } from "./sharing/read-sharing-as-member";
import { readWhoSees } from "./sharing/read-who-sees";
import { shareDomain } from "./sharing/share-domain";
import { withholdActor } from "./sharing/withhold-actor";
import { writeTie } from "./tie/write-tie";
import { listVersions } from "./version/list-versions";
import { readVersion } from "./version/read-version";

// Nobody but a coordinator ever gets a column of the family's layer: each has a word of its own, looked for in every
// question that a link opens, and in what leaves the house. A question that would give one turns its own line red.

let world: World;
let table: Table;
let links: { task: Ctx; report: Ctx; mother: Ctx };
let ids: { taskId: string; reportId: string };

beforeAll(async () => {
  world = await newWorld();
  table = await newTable(world);
  const { ctx, familyId, selam, griet, frans } = table;
  await told(table);
  const lineId = await newTaskLine(table, griet, "School bellen");
  ids = { reportId: await published(table), taskId: (await taskOf(table, lineId)).id };
  const other = { kind: "member" as const, id: selam.id };
  links = {
    task: await taskHolder(table, griet, ids.taskId),
    report: await reportHolder(table, griet, ids.reportId),
    mother: (await newLink(world, ctx, familyId, other)).holder,
  };
  await shareDomain(ctx, { familyId, id: newId(), domain: "work", memberId: selam.id });
  await withholdActor(ctx, { familyId, id: newId(), actorId: frans.id, reason: "Voor de rust." });
});
afterAll(() => world.close());

/** Something in every table of the family's layer, told by the son; the mother's link is another's. */
async function told({ ctx, familyId, griet, natnael, selam }: Table) {
  const memberId = natnael.id;
  const needId = await newNeed(ctx, familyId, { domain: "work", actorIds: [griet.id] });
  await writeTie(ctx, { familyId, actorId: griet.id, memberId, closeness: "close", words: "Ver weg." });
  await writeFelt(ctx, { familyId, id: newId(), memberId, richness: "rich", effect: "burdening" });
  await writeNeedWords(ctx, { familyId, needId, memberId, words: "Werk." });
  await writeDomainWords(ctx, {
    ...{ familyId, id: newId(), domain: "work", question: "about", memberId, words: "Rust.", before: "" },
  });
  const { holder } = await newLink(world, ctx, familyId, natnael);
  await makeWish(holder, { words: "Een fiets.", language: "nl", forAll: false });
  await addGoal(ctx, { familyId, id: newId(), goal: { domain: "work", memberId: selam.id, what: "Werk" } });
}

const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
const exported = (form: string) => async () => {
  const { ctx, familyId } = table;
  return text(await exportMap(ctx, { familyId, form }));
};
const questions: Record<string, () => Promise<unknown>> = {
  readTask: () => readTask(links.task, { taskId: ids.taskId }),
  listMyTasks: () => listMyTasks(links.task),
  "the map of a helper": () => readMapAsParticipant(links.task),
  readReport: () => readReport(links.report, { reportId: ids.reportId }),
  listMyReports: () => listMyReports(links.mother),
  "the map of a member": () => readMapAsMember(links.mother),
  readWhoSees: () => readWhoSees(links.mother),
  readSharingAsMember: () => readSharingAsMember(links.mother),
  readGoalsAsMember: () => readGoalsAsMember(links.mother),
  readSuccessesAsMember: () => readSuccessesAsMember(links.mother),
  listMyMeetings: () => listMyMeetings(links.mother),
  listFamilyTasks: () => listFamilyTasks(links.mother),
  "the map on paper": exported("svg"),
  "the family file without the family's layer": exported("family-file"),
  "GraphML without the family's layer": exported("graphml"),
  "every mail": () => rowsIn(table.ctx, table.familyId, "outbox"),
};
/** Where the word stands as it was planted, so that its absence elsewhere means something. */
const coordinatorReads: Record<string, () => Promise<unknown>> = {
  feeling: () => readNetwork(table.ctx, { familyId: table.familyId }),
  networkVersion: async () => {
    const { ctx, familyId } = table;
    const [kept] = (await listVersions(ctx, { familyId })).versions;
    return readVersion(ctx, { familyId, versionId: kept?.id });
  },
};
const shared = new Set(["means", "where"]);

const given = new Map<string, string>();
beforeAll(async () => {
  for (const column of plantableColumns()) await plantWord(world.database, column);
  for (const [name, question] of Object.entries(questions)) {
    const answer = JSON.stringify(await question());
    expect(answer, name).toBeDefined();
    given.set(name, answer);
  }
});

describe.each(plantableColumns())("$table.$column", (planted: Plantable) => {
  const word = wordIn(planted);
  test("is read by the coordinators", async () => {
    const reads = coordinatorReads[planted.table];
    if (reads) expect(JSON.stringify(await reads())).toContain(word);
  });
  test.each(Object.keys(questions))("is not in: %s", (name) => {
    // How and where people meet is of the layer that everybody may read, so it stands in a graph.
    if (name.startsWith("GraphML") && shared.has(planted.column)) return;
    expect(given.get(name)).not.toContain(word);
  });
});

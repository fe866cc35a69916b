import { sqliteKit } from "@rondom/db/engine/kit-sqlite";
import { makeSchema } from "@rondom/db/tables/schema";
import { type Plantable, plantWord, typedColumns } from "@rondom/db/testing/plant-words";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readHolder } from "../access/read-holder";
import type { Ctx } from "../ctx";
import { listMyMeetings } from "../meeting/list-my-meetings";
import { readMapAsMember } from "../network/sharing/read-map-as-member";
import { addOpenQuestion } from "../plan/add-open-question";
import { noteSearch } from "../plan/note-search";
import { readGoalsAsMember } from "../plan/read-goals-as-member";
import { listMyReports } from "../report/list-my-reports";
import { readReport } from "../report/read-report";
import { addTask } from "../task/add-task";
import { askAboutTask } from "../task/ask-about-task";
import { handBackTask } from "../task/hand-back-task";
import { listFamilyTasks } from "../task/list-family-tasks";
import { listMyTasks } from "../task/list-my-tasks";
import { listTasks } from "../task/list-tasks";
import { listTasksEverywhere } from "../task/list-tasks-everywhere";
import { readTask } from "../task/read-task";
import { newLink } from "../testing/actor";
import { newTable, newTaskLine, published, reportHolder, type Table, taskHolder } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { noteOffer } from "./note-offer";
import { readOwnOffer } from "./read-own-offer";
import { readOwnStepBack } from "./read-own-step-back";
import { stepBack } from "./step-back";

let world: World;
let table: Table;
let lieve: Ctx;
beforeEach(async () => {
  world = await newWorld();
  table = await newTable(world);
  const { ctx, familyId } = table;
  const taskId = newId();
  await addTask(ctx, { familyId, id: taskId, title: "Wandelen", owner: table.lieve, kind: "chores" });
  lieve = await taskHolder(table, table.lieve, taskId);
  await askAboutTask(lieve, { words: "Hoe laat?" });
  await handBackTask(lieve, { reason: "date", word: "Niet op maandag" });
  const offer = { hours: 2, notWords: "Niet rijden" };
  await noteOffer(ctx, { familyId, id: newId(), actorId: table.lieve.id, offer });
  const questionId = newId();
  await addOpenQuestion(ctx, { familyId, id: questionId, question: { text: "Wie?", needId: null } });
  const search = { familyId, id: newId(), questionId, whom: "De bib", cameBack: "Nog niets" };
  await noteSearch(ctx, search);
  await stepBack(lieve, { reason: "other", word: "Ik ben moe." });
});
afterEach(() => world.close());

/** What helpers and members say to the coordinator, or she notes: texts as the schema has them, and choices. */
const schema = makeSchema(sqliteKit);
const typed = (name: "taskEvent" | "volunteerOffer" | "stepBack" | "questionSearch") =>
  typedColumns(schema[name])
    .filter((column) => !column.endsWith("By"))
    .map((column) => ({ table: name, column }));
const columns: Plantable[] = [
  ...typed("taskEvent"),
  ...typed("volunteerOffer"),
  ...typed("stepBack"),
  ...typed("questionSearch"),
  { table: "task", column: "kind" },
  { table: "taskEvent", column: "reason" },
  { table: "stepBack", column: "reason" },
];

/** Everything that a link of Griet's and one of the family's can read. */
async function readByOthers(): Promise<string> {
  const { ctx, familyId, griet, selam } = table;
  await newTaskLine(table, griet, "School bellen");
  const report = await reportHolder(table, griet, await published(table));
  const own = newId();
  await addTask(ctx, { familyId, id: own, title: "Bellen", owner: griet });
  const task = await taskHolder(table, griet, own);
  const { holder: member } = await newLink(world, ctx, familyId, selam);
  const pages = [
    readTask(task, {}),
    listTasksEverywhere(task),
    listMyTasks(report),
    listMyReports(member),
    readReport(report, {}),
    readHolder(task),
    readOwnStepBack(task),
    readHolder(member),
    listFamilyTasks(member),
    listMyMeetings(member),
    readMapAsMember(member),
    readGoalsAsMember(member),
  ];
  return JSON.stringify(await Promise.all(pages));
}

test("these columns are known; one that comes later is looked at first", () => {
  expect(columns.map(({ table: name, column }) => `${name}.${column}`)).toEqual([
    "taskEvent.word",
    "taskEvent.newDate",
    "taskEvent.answer",
    "volunteerOffer.lastDay",
    "volunteerOffer.notWords",
    "stepBack.words",
    "questionSearch.whom",
    "questionSearch.cameBack",
    "task.kind",
    "taskEvent.reason",
    "stepBack.reason",
  ]);
});

test.each(columns)("$table $column reaches no other helper and nobody of the family", async (column) => {
  const word = await plantWord(world.database, column);
  const read = await readByOthers();
  expect(read).toContain("Bellen");
  expect(read).not.toContain(word);
});

test("they reach whom they are for", async () => {
  const { ctx, familyId } = table;
  const words: Record<string, string> = {};
  for (const column of columns)
    words[`${column.table}.${column.column}`] = await plantWord(world.database, column);
  const own = JSON.stringify([
    await readTask(lieve, {}),
    await readOwnStepBack(lieve),
    await readOwnOffer(lieve),
  ]);
  const shown = ["taskEvent.word", "taskEvent.answer", "stepBack.words", "volunteerOffer.notWords"];
  for (const key of shown) expect(own).toContain(words[key]);
  expect(own).not.toContain(words["task.kind"]);
  const coordinator = JSON.stringify(await listTasks(ctx, { familyId }));
  for (const key of ["task.kind", "taskEvent.word", "taskEvent.answer"])
    expect(coordinator).toContain(words[key]);
});

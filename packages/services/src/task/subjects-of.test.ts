import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addNeed } from "../network/need/add-need";
import { newTable } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { addTask } from "./add-task";
import { listTasks } from "./list-tasks";
import { splitTask } from "./split-task";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("a task says what it is for, and its parts say what they were part of", async () => {
  const table = await newTable(world);
  const { ctx, familyId, school } = table;
  const [needId, taskId, partId, bareId] = [newId(), newId(), newId(), newId()];
  await addNeed(ctx, { familyId, id: needId, need: { domain: "work", title: "Een job" } });
  const about = { needId, agendaItemId: school };
  await addTask(ctx, { familyId, id: taskId, title: "VDAB bellen", owner: table.griet, ...about });
  await addTask(ctx, { familyId, id: bareId, title: "Los", owner: null });
  const part = { id: partId, title: "CV maken", owner: null };
  await splitTask(ctx, { familyId, taskId, version: 1, title: "Alleen bellen", parts: [part] });
  const listed = await listTasks(ctx, { familyId });
  const subjects = (id: string) => listed.find((task) => task.id === id)?.subjects;
  const both = [
    { kind: "need", words: "Een job" },
    { kind: "agenda-item", words: "Een school" },
  ];
  expect(subjects(taskId)).toEqual(both);
  expect(subjects(partId)).toEqual([...both, { kind: "part-of", words: "Alleen bellen" }]);
  expect(subjects(bareId)).toEqual([]);
});

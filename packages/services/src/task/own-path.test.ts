import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeWhere } from "@rondom/db/scope/rows";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newLink } from "../testing/actor";
import { askedTask, familyWithGriet } from "../testing/reminders";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { listMyTasks } from "./list-my-tasks";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("a task behind a link that was taken back is listed without a way to it", async () => {
  const { ctx, familyId, griet } = await familyWithGriet((await newCoordinator(world)).ctx);
  const [first, second] = [
    await askedTask(world, { ctx, familyId }, griet, "School bellen", "2026-12-03"),
    await askedTask(world, { ctx, familyId }, griet, "Fiets zoeken", "2026-12-04"),
  ];
  const about = (subjectId: string) => ({ purpose: "task", subjectId }) as const;
  const { link, token } = await newLink(world, ctx, familyId, griet, about(first));
  const { holder, token: other } = await newLink(world, ctx, familyId, griet, about(second));
  const ways = async () => (await listMyTasks(holder)).map(({ id, path }) => [id, path]);
  expect(await ways()).toEqual([
    [first, `/l/${token}`],
    [second, `/l/${other}`],
  ]);
  await act(ctx, "test.revoke", coordinatorOf(familyId), (writer) =>
    changeWhere(writer, "link", { id: link.id }, { revokedAt: writer.now }),
  );
  expect(await ways()).toEqual([
    [first, null],
    [second, `/l/${other}`],
  ]);
});

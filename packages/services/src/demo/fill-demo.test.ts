import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { outsideTransaction } from "@rondom/db/engine/database";
import { rowsOf } from "@rondom/db/scope/rows";
import { afterEach, beforeEach, expect, test } from "vitest";
import { decideDemo } from "../organisation/decide-demo";
import { everythingBut } from "../testing/everything";
import { newWorld, type World } from "../testing/world";
import { fillDemo } from "./fill-demo";
import { toldPoints } from "./told-meeting";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("the demo tells one family in full and two smaller ones", async () => {
  // A Sunday: what would fall in a weekend moves to the Monday after it.
  world.clock.now = Date.parse("2026-11-22T09:00:00Z");
  await fillDemo(world.as({ kind: "system" }));
  const { tables } = world.database;
  const queries = outsideTransaction(world.database);
  const families = await queries.select().from(tables.family);
  expect(families.map((family) => family.name).sort()).toEqual([
    "Gezin Sharifi",
    "Gezin Tesfay",
    "Gezin Yusufi",
  ]);
  const [coordinator] = await queries.select().from(tables.coordinator);
  const tesfay = families.find((family) => family.name === "Gezin Tesfay");
  if (!coordinator || !tesfay) throw new Error("the demo is not there");
  const ctx = world.as({ kind: "coordinator", id: coordinator.id });
  await look(ctx, coordinatorOf(tesfay.id), async (reader) => {
    const meetings = await rowsOf(reader, "meeting", { state: "called" });
    const moments = meetings.map((meeting) => Math.sign((meeting.startsAt ?? 0) - world.clock.now));
    expect(moments.sort()).toEqual([-1, 1]);
    const reports = await rowsOf(reader, "report");
    expect(reports).toHaveLength(1);
    const held = Math.min(...meetings.map((meeting) => meeting.startsAt ?? Number.POSITIVE_INFINITY));
    expect(reports[0]?.createdAt).toBeGreaterThan(held);
    const points = (await rowsOf(reader, "agendaItem")).toSorted((a, b) => a.position - b.position);
    const told = toldPoints.map(({ title }) => title);
    expect(points.slice(0, told.length).map(({ title }) => title)).toEqual(told);
    const states = (await rowsOf(reader, "task")).map((task) => task.state);
    expect(new Set(states)).toEqual(new Set(["asked", "accepted", "handed-back", "done"]));
    expect(await rowsOf(reader, "openQuestion")).toHaveLength(1);
  });
  const rows = await queries.select().from(tables.outbox);
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.every((row) => row.queuedAt <= world.clock.now)).toBe(true);
});

test("cut off half-way, it is filled anew at the next start, as if nothing had happened", async () => {
  const system = world.as({ kind: "system" });
  const decide = () => decideDemo(system, { smtpUrl: null });
  const sizes = async () =>
    Object.fromEntries(Object.entries(await everythingBut(world)).map(([name, rows]) => [name, rows.length]));
  let moments = 0;
  const until = (last: number) => ({
    ...system,
    now: () => {
      moments += 1;
      if (moments > last) throw new Error("the power went");
      return world.clock.now;
    },
  });
  expect(await decide()).toBe("fill");
  await fillDemo(until(Number.POSITIVE_INFINITY));
  const [whole, all] = [await sizes(), moments];
  expect(await decide()).toBe("demo");
  expect(await sizes()).toEqual(whole);
  await system.database.transact((queries) =>
    queries.update(system.database.tables.installation).set({ value: "filling" }),
  );
  moments = 0;
  expect(await decide()).toBe("fill");
  await expect(fillDemo(until(Math.floor(all / 2)))).rejects.toThrow("the power went");
  expect(await decide()).toBe("fill");
  await fillDemo(system);
  expect(await sizes()).toEqual(whole);
  expect(await decide()).toBe("demo");
}, 90_000);

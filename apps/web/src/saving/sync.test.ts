import type { LineContent } from "@rondom/domain/minutes/line";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { opLaw as law, type Op } from "../screens/minutes/saving/op";
import { inMemory, openJournal } from "./journal";
import { makeServer, slipIn } from "./pretend-server";
import { shownState } from "./saved-state";
import { makeSync } from "./sync";

const place = "meeting";
const note = (text: string): LineContent => ({ kind: "note", text, owner: null, byDate: null });
const save = (lineId: string, text: string, seen = 0): Op => ({
  kind: "save-line",
  lineId,
  agendaItemId: "point",
  seen,
  line: note(text),
});
const opened = (server: ReturnType<typeof makeServer>, journal = inMemory<Op>()) =>
  makeSync({ place, law, journal, send: server.send, slipIn, now: Date.now });

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

describe("typing", () => {
  it("is in the journal at once and on the server within two seconds, in one request", async () => {
    const server = makeServer();
    const journal = inMemory<Op>();
    const sync = opened(server, journal);
    await sync.add(save("x", "R"));
    await sync.add(save("x", "Rahel"));
    expect((await journal.pending(place)).map((each) => each.op)).toEqual([save("x", "Rahel")]);
    expect(shownState(sync.getState().saving)).toEqual({ kind: "saving" });
    await vi.advanceTimersByTimeAsync(999);
    expect(server.order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.order).toEqual(["Rahel"]);
    expect(await journal.pending(place)).toEqual([]);
    expect(shownState(sync.getState().saving)).toEqual({ kind: "saved", at: Date.now() });
  });

  it("does not wait for a pause in the typing", async () => {
    const server = makeServer();
    const sync = opened(server);
    for (let i = 1; i <= 10; i += 1) {
      await sync.add(save("x", "a".repeat(i)));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(server.order.length).toBeGreaterThanOrEqual(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.lines.get("x")?.content.text).toBe("a".repeat(10));
    expect(server.beside).toEqual([]);
  });

  it("goes right away after Enter", async () => {
    const server = makeServer();
    const sync = opened(server);
    await sync.add(save("x", "Rahel"), true);
    await vi.advanceTimersByTimeAsync(0);
    expect(server.order).toEqual(["Rahel"]);
  });

  it("continues on its own version after spaces were folded away", async () => {
    const server = makeServer();
    const sync = opened(server);
    await sync.add(save("x", "Rahel "), true);
    await vi.advanceTimersByTimeAsync(0);
    await sync.add(save("x", "Rahel gaat"), true);
    await vi.advanceTimersByTimeAsync(0);
    expect(server.lines.get("x")).toMatchObject({ version: 2, content: note("Rahel gaat") });
    expect(server.beside).toEqual([]);
  });
});

describe("without a network", () => {
  it("keeps everything, tries every ten seconds, and sends in order", async () => {
    const server = makeServer();
    server.ways.push(...Array<"there">(5).fill("there"));
    const sync = opened(server);
    await sync.add(save("x", "een"));
    await sync.add(save("y", "twee"));
    await sync.add({ kind: "attend", person: "actor:1", state: "late" });
    await vi.advanceTimersByTimeAsync(1000);
    const since = Date.now();
    expect(shownState(sync.getState().saving)).toEqual({ kind: "offline", waiting: 3, what: "lines" });
    await vi.advanceTimersByTimeAsync(40_000);
    expect(sync.getState().saving.trouble).toEqual({ kind: "offline", since });
    expect(server.order).toEqual([]);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(server.order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.order).toEqual(["een", "twee", "attend"]);
    expect(sync.getState().saving).toEqual({ waiting: 0, trouble: null, savedAt: Date.now() });
  });

  it("goes at once when the connection is back", async () => {
    const server = makeServer();
    server.ways.push("there");
    const sync = opened(server);
    await sync.add(save("x", "een"), true);
    await vi.advanceTimersByTimeAsync(0);
    await sync.flush();
    expect(server.order).toEqual(["een"]);
  });

  it("repeats a request whose answer was lost, and only then sends the newer words", async () => {
    const server = makeServer();
    server.ways.push("back");
    const sync = opened(server);
    await sync.add(save("x", "een"), true);
    await vi.advanceTimersByTimeAsync(0);
    await sync.add(save("x", "een twee"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.order).toEqual(["een", "een", "een twee"]);
    expect(server.lines.get("x")).toMatchObject({ version: 2, content: note("een twee") });
    expect(server.beside).toEqual([]);
  });

  it("says that saving does not work when the server answers badly", async () => {
    const server = makeServer();
    server.ways.push("broken");
    const sync = opened(server);
    await sync.add(save("x", "een"), true);
    await vi.advanceTimersByTimeAsync(0);
    expect(shownState(sync.getState().saving)).toEqual({ kind: "failed" });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shownState(sync.getState().saving)?.kind).toBe("saved");
  });
});

it("takes up what an earlier page left behind", async () => {
  const server = makeServer();
  const journal = inMemory<Op>();
  server.ways.push("back");
  const before = opened(server, journal);
  await before.add(save("x", "een"), true);
  await vi.advanceTimersByTimeAsync(0);
  await before.add(save("y", "twee"));
  before.stop();
  const after = opened(server, journal);
  await after.start();
  expect(server.order).toEqual(["een", "een", "twee"]);
  expect([...server.lines.values()].map((line) => line.version)).toEqual([1, 1]);
  expect(await journal.pending(place)).toEqual([]);
  expect(await journal.pending("another")).toEqual([]);
});

it("does nothing once it is stopped", async () => {
  const server = makeServer();
  const sync = opened(server);
  await sync.add(save("x", "een"));
  sync.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.order).toEqual([]);
});

it("steps over what was refused, and lets a person drop it", async () => {
  const server = makeServer();
  const journal = inMemory<Op>();
  server.ways.push("refused");
  const sync = opened(server, journal);
  await sync.add(save("x", "een"));
  await sync.add(save("y", "twee"), true);
  await vi.advanceTimersByTimeAsync(0);
  expect(server.order).toEqual(["twee"]);
  const [left] = await journal.pending(place);
  expect(left?.refused).toEqual({ code: "not-now", reason: "published" });
  await sync.drop(left?.id ?? "");
  expect(await journal.pending(place)).toEqual([]);
  expect(sync.getState().saving.waiting).toBe(0);
});

it("forgets a refusal of words that were replaced while they were under way", async () => {
  const server = makeServer();
  const journal = inMemory<Op>();
  let refuse: (error: Error) => void = () => undefined;
  const ways = [() => new Promise<never>((_, reject) => (refuse = reject))];
  const send: typeof server.send = (op) => ways.shift()?.() ?? server.send(op);
  const sync = makeSync({ place, law, journal, send, slipIn, now: Date.now });
  await sync.add(save("x", "half"), true);
  await vi.advanceTimersByTimeAsync(0);
  await sync.add(save("x", "heel"));
  refuse(new TypeError());
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.order).toEqual(["heel"]);
  expect(await journal.pending(place)).toEqual([]);
  expect(sync.getState().queue).toEqual([]);
  expect(shownState(sync.getState().saving)?.kind).toBe("saved");
});

it("keeps both texts when somebody else changed the line", async () => {
  const server = makeServer();
  const sync = opened(server);
  await sync.add(save("x", "een"), true);
  await vi.advanceTimersByTimeAsync(0);
  server.write({ kind: "save-line", lineId: "x", agendaItemId: "point", seen: 1, line: note("Stijn") });
  await sync.add(save("x", "een!", 1), true);
  await vi.advanceTimersByTimeAsync(0);
  await sync.add(save("x", "een!!", 1), true);
  await vi.advanceTimersByTimeAsync(0);
  expect(server.lines.get("x")?.content.text).toBe("Stijn");
  expect(server.beside.map((line) => line.text)).toEqual(["een!", "een!!"]);
});

it("tells whoever watches, until they stop", async () => {
  const sync = opened(makeServer());
  const watcher = vi.fn();
  const stop = sync.subscribe(watcher);
  await sync.add(save("x", "een"));
  expect(watcher).toHaveBeenCalledTimes(1);
  stop();
  await sync.add(save("x", "twee"));
  expect(watcher).toHaveBeenCalledTimes(1);
});

it("keeps in memory where the browser has no journal", async () => {
  const journal = await openJournal("rondom-minutes");
  expect(journal.lasting).toBe(false);
});

it("sends even when the journal is full", async () => {
  const server = makeServer();
  const full = { ...inMemory<Op>(), put: async () => Promise.reject(new Error("full")) };
  const sync = opened(server, full);
  await sync.add(save("x", "een"), true);
  await vi.advanceTimersByTimeAsync(0);
  expect(server.order).toEqual(["een"]);
});

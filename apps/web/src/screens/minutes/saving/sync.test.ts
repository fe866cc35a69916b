import { type LineContent, lineKinds } from "@rondom/domain/minutes/line";
import { decideSave, remember, type StoredLine } from "@rondom/domain/minutes/save-line";
import { cleanText } from "@rondom/domain/text";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inMemory, openJournal } from "./journal";
import type { Op } from "./op";
import { shownState } from "./saved-state";
import { makeSync, type ServerLine, type Slip } from "./sync";

const meetingId = "meeting";
const note = (text: string): LineContent => ({ kind: "note", text, owner: null, byDate: null });
const save = (lineId: string, text: string, seen = 0): Op => ({
  kind: "save-line",
  lineId,
  agendaItemId: "point",
  seen,
  line: note(text),
});
class Lost extends Error {}

/** A table of lines that saves by the rules of the server, over a connection that can fail on the way there or back. */
function makeServer() {
  const lines = new Map<string, StoredLine>();
  const beside: LineContent[] = [];
  const order: string[] = [];
  const ways: ("there" | "back" | "broken" | "refused")[] = [];
  const answer = ({ content, version }: StoredLine): ServerLine => ({ ...content, version });
  function write(op: Extract<Op, { kind: "save-line" }>): StoredLine {
    const typed = { ...op.line, text: cleanText(op.line.text) };
    const old = lines.get(op.lineId) ?? null;
    const decision = decideSave(old, op.seen, typed);
    if (decision === "conflict") beside.push(typed);
    if (old && decision !== "change") return old;
    const saved = remember(old?.saved ?? [], op.seen, typed);
    const fresh = { content: typed, version: (old?.version ?? 0) + 1, removed: false, saved };
    lines.set(op.lineId, fresh);
    return fresh;
  }
  return {
    lines,
    beside,
    order,
    ways,
    write,
    send: async (op: Op): Promise<ServerLine | null> => {
      const way = ways.shift();
      if (way === "there") throw new Lost();
      if (way === "broken") throw new RangeError();
      if (way === "refused") throw new TypeError();
      order.push(op.kind === "save-line" ? op.line.text : op.kind);
      const line = op.kind === "save-line" ? answer(write(op)) : null;
      if (way === "back") throw new Lost();
      return line;
    },
  };
}

function slipIn(error: unknown): Slip {
  if (error instanceof Lost) return { kind: "offline" };
  if (error instanceof RangeError) return { kind: "failed" };
  return { kind: "refused", refused: { code: "not-now", reason: "published" } };
}

const opened = (server: ReturnType<typeof makeServer>, journal = inMemory()) =>
  makeSync({ meetingId, journal, send: server.send, slipIn, now: Date.now });

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

describe("typing", () => {
  it("is in the journal at once and on the server within two seconds, in one request", async () => {
    const server = makeServer();
    const journal = inMemory();
    const sync = opened(server, journal);
    await sync.add(save("x", "R"));
    await sync.add(save("x", "Rahel"));
    expect((await journal.pending(meetingId)).map((each) => each.op)).toEqual([save("x", "Rahel")]);
    expect(shownState(sync.getState().saving)).toEqual({ kind: "saving" });
    await vi.advanceTimersByTimeAsync(999);
    expect(server.order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.order).toEqual(["Rahel"]);
    expect(await journal.pending(meetingId)).toEqual([]);
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
    expect(shownState(sync.getState().saving)).toEqual({ kind: "offline", lines: 3 });
    await vi.advanceTimersByTimeAsync(40_000);
    expect(sync.getState().saving.trouble).toEqual({ kind: "offline", since });
    expect(server.order).toEqual([]);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(server.order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.order).toEqual(["een", "twee", "attend"]);
    expect(sync.getState().saving).toEqual({ lines: 0, trouble: null, savedAt: Date.now() });
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
    expect(shownState(sync.getState().saving)).toEqual({ kind: "failed", lines: 1 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shownState(sync.getState().saving)?.kind).toBe("saved");
  });
});

it("takes up what an earlier page left behind", async () => {
  const server = makeServer();
  const journal = inMemory();
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
  expect(await journal.pending(meetingId)).toEqual([]);
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
  const journal = inMemory();
  server.ways.push("refused");
  const sync = opened(server, journal);
  await sync.add(save("x", "een"));
  await sync.add(save("y", "twee"), true);
  await vi.advanceTimersByTimeAsync(0);
  expect(server.order).toEqual(["twee"]);
  const [left] = await journal.pending(meetingId);
  expect(left?.refused).toEqual({ code: "not-now", reason: "published" });
  await sync.drop(left?.id ?? "");
  expect(await journal.pending(meetingId)).toEqual([]);
  expect(sync.getState().saving.lines).toBe(0);
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
  const journal = await openJournal();
  expect(journal.lasting).toBe(false);
});

it("sends even when the journal is full", async () => {
  const server = makeServer();
  const full = { ...inMemory(), put: async () => Promise.reject(new Error("full")) };
  const sync = opened(server, full);
  await sync.add(save("x", "een"), true);
  await vi.advanceTimersByTimeAsync(0);
  expect(server.order).toEqual(["een"]);
});

it("ends with the last words on every line, whatever gets lost on the way", async () => {
  const step = fc.record({
    line: fc.constantFrom("x", "y"),
    text: fc.stringMatching(/^[a-z]{1,6}$/),
    kind: fc.constantFrom(...lineKinds),
    wait: fc.constantFrom(0, 200, 1500, 12_000),
    way: fc.constantFrom("there" as const, "back" as const, "broken" as const, undefined),
    reload: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const server = makeServer();
      const journal = inMemory();
      let sync = opened(server, journal);
      const wanted = new Map<string, LineContent>();
      for (const { line, text, kind, wait, way, reload } of steps) {
        if (way) server.ways.push(way);
        if (reload) {
          sync.stop();
          sync = opened(server, journal);
          void sync.start();
          await vi.advanceTimersByTimeAsync(0);
        }
        const content = { ...note(text), kind };
        wanted.set(line, content);
        // A page that opens anew shows what the server has.
        const seen = server.lines.get(line)?.version ?? 0;
        await sync.add({ kind: "save-line", lineId: line, agendaItemId: "point", seen, line: content });
        await vi.advanceTimersByTimeAsync(wait);
      }
      server.ways.length = 0;
      await vi.advanceTimersByTimeAsync(30_000);
      for (const [id, content] of wanted) expect(server.lines.get(id)?.content).toEqual(content);
      expect(server.beside).toEqual([]);
      expect(await journal.pending(meetingId)).toEqual([]);
      sync.stop();
    }),
    { numRuns: 150 },
  );
});

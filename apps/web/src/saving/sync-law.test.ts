import { type LineContent, lineKinds } from "@rondom/domain/minutes/line";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { opLaw as law, type Op } from "../screens/minutes/saving/op";
import { inMemory } from "./journal";
import { makeServer, slipIn } from "./pretend-server";
import { makeSync } from "./sync";

const place = "meeting";
const opened = (server: ReturnType<typeof makeServer>, journal = inMemory<Op>()) =>
  makeSync({ place, law, journal, send: server.send, slipIn, now: Date.now });

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

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
      const journal = inMemory<Op>();
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
        const content: LineContent = { kind, text, owner: null, byDate: null };
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
      expect(await journal.pending(place)).toEqual([]);
      sync.stop();
    }),
    { numRuns: 150 },
  );
});

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Op } from "../screens/minutes/saving/op";
import { opLaw as law } from "../screens/minutes/saving/op";
import { inMemory } from "./journal";
import { makeServer, slipIn } from "./pretend-server";
import { makeSync } from "./sync";

const save = (lineId: string, text: string): Op => ({
  ...{ kind: "save-line", lineId, agendaItemId: "point", seen: 0 },
  line: { kind: "note", text, owner: null, byDate: null },
});
const opened = (server: ReturnType<typeof makeServer>) =>
  makeSync({ place: "m", law, journal: inMemory<Op>(), send: server.send, slipIn, now: Date.now });

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

it("sends what waits once more when the page is left, and tries no more", async () => {
  const server = makeServer();
  const sync = opened(server);
  await sync.add(save("x", "een"));
  await sync.add(save("y", "twee"));
  sync.finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(server.order).toEqual(["een", "twee"]);
  const away = makeServer();
  away.ways.push("there");
  const other = opened(away);
  await other.add(save("x", "een"));
  other.finish();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([away.order, other.getState().saving.waiting]).toEqual([[], 1]);
});

it("waits, when asked, until all that came meanwhile is out", async () => {
  const server = makeServer();
  const sync = opened(server);
  await sync.flush();
  await sync.add(save("x", "een"));
  const first = sync.flush();
  await sync.add(save("y", "twee"));
  await sync.flush();
  expect(server.order).toEqual(["een", "twee"]);
  await first;
});

import type { LineContent } from "@rondom/domain/minutes/line";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { opLaw as law, type Op } from "../screens/minutes/saving/op";
import { inMemory } from "./journal";
import { makeServer, slipIn } from "./pretend-server";
import { shownState } from "./saved-state";
import { makeSync } from "./sync";

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const note = (text: string): LineContent => ({ kind: "note", text, owner: null, byDate: null });
const save = (lineId: string): Op => ({
  ...{ kind: "save-line", lineId, agendaItemId: "point", seen: 0 },
  line: note(lineId),
});

it("what is told while an answer takes long goes along, and so does all that is told later", async () => {
  const server = makeServer();
  const send = async (op: Op) => {
    await new Promise((done) => setTimeout(done, 5000));
    return server.send(op);
  };
  const sync = makeSync({ place: "meeting", law, journal: inMemory<Op>(), send, slipIn, now: Date.now });
  await sync.add(save("first"), true);
  await vi.advanceTimersByTimeAsync(10);
  // Its timer goes off while the first is still on its way.
  await sync.add(save("second"));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(server.order).toEqual(["first", "second"]);
  await sync.add(save("third"));
  expect(shownState(sync.getState().saving)).toEqual({ kind: "saving" });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(server.order).toEqual(["first", "second", "third"]);
  expect(shownState(sync.getState().saving)?.kind).toBe("saved");
});

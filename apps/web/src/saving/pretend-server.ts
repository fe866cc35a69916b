import type { LineContent } from "@rondom/domain/minutes/line";
import { decideSave, remember, type StoredLine } from "@rondom/domain/minutes/save-line";
import { cleanText } from "@rondom/domain/text";
import type { Op } from "../screens/minutes/saving/op";
import { ownVersion } from "../screens/minutes/saving/send-op";
import type { Slip } from "./sync";

/** No answer came. */
class Lost extends Error {}

/** A table of lines that saves by the rules of the server, over a connection that can fail on the way there or back. */
export function makeServer() {
  const lines = new Map<string, StoredLine>();
  const beside: LineContent[] = [];
  const order: string[] = [];
  const ways: ("there" | "back" | "broken" | "refused")[] = [];
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
    send: async (op: Op): Promise<number | null> => {
      const way = ways.shift();
      if (way === "there") throw new Lost();
      if (way === "broken") throw new RangeError();
      if (way === "refused") throw new TypeError();
      order.push(op.kind === "save-line" ? op.line.text : op.kind);
      const stored = op.kind === "save-line" ? write(op) : null;
      if (way === "back") throw new Lost();
      return stored && ownVersion(op, { ...stored.content, version: stored.version });
    },
  };
}

/** What the failures of that connection mean. */
export function slipIn(error: unknown): Slip {
  if (error instanceof Lost) return { kind: "offline" };
  if (error instanceof RangeError) return { kind: "failed" };
  return { kind: "refused", refused: { code: "not-now", reason: "published" } };
}

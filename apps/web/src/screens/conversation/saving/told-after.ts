import type { Told } from "../view";
import type { Op } from "./op";

const nothing: Told = { words: [], feelings: [] };

/** What the family told of itself, after one answer more; null while nothing of it may be known here. */
export function toldAfter(told: Told | null, op: Op, at: number): Told | null {
  if (op.kind === "words") {
    const { kind, before, ...said } = op;
    const { words } = told ?? nothing;
    const fresh = { language: "nl", ...words.find((each) => each.id === op.id), ...said, at };
    return { ...(told ?? nothing), words: [...words.filter((each) => each.id !== op.id), fresh] };
  }
  if (op.kind === "feeling") {
    const { kind, ...felt } = op;
    const others = (told ?? nothing).feelings.filter(
      (each) => each.actorId !== op.actorId || each.memberId !== op.memberId,
    );
    return { ...(told ?? nothing), feelings: [...others, { ...felt, at }] };
  }
  return told;
}

import type { Op } from "./saving/op";

/** What was typed in an answer; null for one that was pressed. */
export function wordsOf(op: Op): string | null {
  switch (op.kind) {
    case "add-actor":
      return [op.actor.name, op.actor.functionName, op.actor.organisation, op.actor.phone]
        .filter(Boolean)
        .join(", ");
    case "remove-actor":
    case "add-domain":
      return op.name;
    case "add-need":
      return op.title;
    case "words":
      return op.words === "" ? null : op.words;
    default:
      return null;
  }
}

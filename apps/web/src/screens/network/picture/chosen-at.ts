import type { Chosen } from "../chosen";
import { placeOf } from "../edit/selection";
import type { Stop } from "./stops";

/** What of the network stands at a place of a drawing. */
export function chosenAt({ id, kind, subject }: Stop): Chosen {
  if (subject === null || kind === "family") return null;
  if (kind === "actor") return { kind, id: subject, from: placeOf(id).domain };
  return { kind: kind === "chair" ? "need" : kind, id: subject };
}

/** Whether a place of a drawing is what the panel is about. */
export function isChosen(stop: Stop, chosen: Chosen): boolean {
  const one = chosenAt(stop);
  return one !== null && chosen?.kind === one.kind && "id" in one && "id" in chosen && one.id === chosen.id;
}

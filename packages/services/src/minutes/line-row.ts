import type { Row } from "@rondom/db/tables/schema";
import { type LineContent, type LineKind, tidyLine } from "@rondom/domain/minutes/line";
import { type Holding, type NamedOwner, nobody } from "@rondom/domain/task/task";

interface LineColumns {
  kind: LineKind;
  text: string;
  ownerKind: Holding | null;
  ownerId: string | null;
  byDate: string | null;
  weight: number;
}

/** What stands on the line of a row. */
export function contentOf(row: LineColumns): LineContent {
  const { kind, text, byDate, weight } = row;
  return tidyLine({ kind, text, owner: ownerOf(row), byDate, ...(weight === 1 ? {} : { weight }) });
}

/** The owner a row names: somebody, or nobody yet; null while none was chosen. */
export function ownerOf(row: { ownerKind: Holding | null; ownerId: string | null }): NamedOwner | null {
  if (row.ownerKind === "nobody") return nobody;
  return row.ownerKind && row.ownerId ? { kind: row.ownerKind, id: row.ownerId } : null;
}

/** The columns in which a line is written. */
export function lineColumns({ kind, text, owner, byDate, weight = 1 }: LineContent): LineColumns {
  return { kind, text, ownerKind: owner?.kind ?? null, ownerId: owner?.id ?? null, byDate, weight };
}

/** A line as the chairing screen holds it. */
export interface LineState extends LineContent {
  id: string;
  agendaItemId: string;
  position: number;
  version: number;
  changedAt: number;
  removed: boolean;
}

/** The state of a row. */
export function lineState(row: Row<"line">): LineState {
  const { id, agendaItemId, position, version, changedAt, removedAt } = row;
  return { ...contentOf(row), id, agendaItemId, position, version, changedAt, removed: removedAt !== null };
}

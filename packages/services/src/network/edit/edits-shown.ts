import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { offeredEdits } from "@rondom/db/network/journal";
import { rowsOf } from "@rondom/db/scope/rows";
import type { RowImage } from "@rondom/db/tables/journalled";
import type { Row } from "@rondom/db/tables/schema";
import type { EditVerb } from "@rondom/domain/network/map-edit";

type Kind = "actor" | "need" | "domain";

export interface EditShown {
  /** Undoing and redoing name it, so that nobody takes back what they did not see. */
  id: string;
  verb: EditVerb;
  /** What it was about, under the name of now. A life domain has no name here: every language has its own. */
  about: { kind: Kind; id: string; name: string | null } | null;
  /** How many more of that kind. */
  others: number;
}

/** Rows that readNetwork has at hand, past ones included. */
export interface KnownRows {
  actors: ReadonlyMap<string, Row<"actor">>;
  contacts: ReadonlyMap<string, Row<"contact">>;
  needs: ReadonlyMap<string, Row<"need">>;
}

/** The step that can be undone now and the one that can be redone, in what a button needs to name them. */
export async function editsShown(
  reader: Reader<FamilyAccess>,
  known: KnownRows,
): Promise<{ undo: EditShown | null; redo: EditShown | null }> {
  const { undo, redo } = await offeredEdits(reader);
  return {
    undo: undo && (await editShown(reader, known, undo)),
    redo: redo && (await editShown(reader, known, redo)),
  };
}

/** Steps that tell by their name alone that somebody of the family said something. */
const told: readonly EditVerb[] = ["write-tie", "write-need-words", "write-domain-words"];

/** The same while others are at the table: of whom or what the family said something is not in it. */
export function withoutWhatWasTold(edits: Record<"undo" | "redo", EditShown | null>): typeof edits {
  const plain = (edit: EditShown | null) =>
    edit && told.includes(edit.verb) ? { ...edit, about: null, others: 0 } : edit;
  return { undo: plain(edits.undo), redo: plain(edits.redo) };
}

async function editShown(
  reader: Reader<FamilyAccess>,
  known: KnownRows,
  { id, verb }: Row<"mapEdit">,
): Promise<EditShown> {
  const rows = await rowsOf(reader, "mapEditRow", { editId: id });
  // Who came or went comes first: their needs and ties follow them.
  const actors = rows.filter((row) => row.tableName === "actor");
  const subjects = [...actors, ...rows].flatMap((row) => subjectsOf(row, known));
  const [first] = subjects;
  if (!first) return { id, verb, about: null, others: 0 };
  const alike = new Set(subjects.flatMap((each) => (each.kind === first.kind ? [each.id] : [])));
  const domains = first.kind === "domain" ? await rowsOf(reader, "ownDomain", { id: first.id }) : [];
  const name = first.kind === "domain" ? (domains[0]?.name ?? null) : nameOf(first, known, rows);
  return { id, verb, about: { ...first, name }, others: alike.size - 1 };
}

/** Whom or what a row is about: of who meets a need, the need. */
function subjectsOf(row: Row<"mapEditRow">, { actors }: KnownRows): { kind: Kind; id: string }[] {
  const image: RowImage = row.after ?? row.before ?? {};
  const by = (kind: Kind, ...ids: unknown[]) =>
    ids.flatMap((id) => (typeof id === "string" ? [{ kind, id }] : []));
  if (row.tableName === "contact") {
    return by("actor", [...actors.values()].find((actor) => actor.contactId === row.rowId)?.id);
  }
  if (row.tableName === "actor" || row.tableName === "need") return by(row.tableName, row.rowId);
  if (row.tableName === "ownDomain") return by("domain", row.rowId);
  if ("needId" in image) return by("need", image.needId);
  if ("actorId" in image) return by("actor", image.actorId, image.otherId);
  return by("domain", image.domain);
}

function nameOf(
  { kind, id }: { kind: Kind; id: string },
  { actors, contacts, needs }: KnownRows,
  rows: readonly Row<"mapEditRow">[],
): string | null {
  if (kind === "actor") return contacts.get(actors.get(id)?.contactId ?? "")?.name ?? null;
  // A need that was taken away is known in the journal alone.
  const title = needs.get(id)?.title ?? rows.find((row) => row.rowId === id)?.after?.title;
  return typeof title === "string" ? title : null;
}

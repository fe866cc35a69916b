import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { type PersonRow, peopleOf } from "@rondom/db/family/people";
import { rowsOf } from "@rondom/db/scope/rows";
import { isMinor } from "@rondom/domain/family/member";
import type { Guest } from "@rondom/domain/meeting/table";
import { type PersonKey, personIn, personKey } from "@rondom/domain/person";
import { yearAt } from "../family/year";

/** People as far as telling others of them goes, with what the family agrees to today. */
export async function guestsAmong(reader: Reader<InFamily>, people: readonly PersonRow[]): Promise<Guest[]> {
  const named = await rowsOf(reader, "consent", { kind: "name", withdrawnAt: null });
  const mayBeNamed = new Set(named.map(({ actorId }) => actorId));
  const year = yearAt(reader.now);
  return people
    .filter(({ gone }) => !gone)
    .map(({ key, kind, id, name, formal, role, functionName, organisation, birthYear }) => ({
      key,
      kind,
      name,
      formal,
      role,
      functionName,
      organisation,
      minor: kind === "member" && isMinor(birthYear, year),
      mayBeNamed: kind === "member" || mayBeNamed.has(id),
    }));
}

/** Everybody whose invitation to the meeting stands. */
export async function guestsOf(reader: Reader<InFamily>, meetingId: string): Promise<Guest[]> {
  const people = await peopleOf(reader);
  const standing = await rowsOf(reader, "invitation", { meetingId, withdrawnAt: null });
  const keys = new Set<PersonKey>();
  for (const row of standing) {
    const person = personIn(row);
    if (person) keys.add(personKey(person));
  }
  return guestsAmong(
    reader,
    [...people.values()].filter(({ key }) => keys.has(key)),
  );
}

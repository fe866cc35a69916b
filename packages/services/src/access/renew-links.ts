import type { FamilyAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { change, changeWhere, rowsOf } from "@rondom/db/scope/rows";
import { type Person, personColumns } from "@rondom/domain/person";
import type { Settings } from "../ctx";
import { queueAgain, type Unsent } from "../outbox/requeue";

type FamilyWriter = Writer<FamilyAccess | SystemFamilyAccess>;

/** Mail that waits goes no more; gives what it was about, once each. What is on its way now counts as unsent too. */
async function replaceUnsent(writer: FamilyWriter, person: Person): Promise<Unsent[]> {
  const columns = personColumns(person);
  const unsent = await rowsOf(writer, "outbox", { ...columns, state: ["queued", "sending"] });
  const patch = { state: "replaced", raw: null, toAddress: null, endedAt: writer.now } as const;
  // A mail that is being sent keeps its row: the postman writes there what became of it.
  await changeWhere(writer, "outbox", { ...columns, state: "queued" }, patch);
  const once = new Map(unsent.map(({ kind, subjectId }) => [`${kind} ${subjectId}`, { kind, subjectId }]));
  return [...once.values()];
}

/**
 * The mail address of a person changed: all their links get a new version, so that the old ones die, and mail that
 * had not gone is replaced by a fresh one with the new link. Call it after the new address was written.
 */
export async function addressChanged(
  writer: FamilyWriter,
  settings: Settings,
  person: Person,
): Promise<void> {
  for (const { id, version, revokedWhy } of await rowsOf(writer, "link", personColumns(person))) {
    // Who said "this is not me" ended the links of a wrong address; the right one gets them back.
    const back = revokedWhy === "not-me" ? { revokedAt: null, revokedWhy: null } : {};
    await change(writer, "link", id, { version: version + 1, ...back });
  }
  for (const unsent of await replaceUnsent(writer, person)) {
    await queueAgain(writer, settings, unsent, person);
  }
}

/** Access is taken back: the person's links are dead at once, and mail that waits goes no more. */
export async function endLinks(writer: FamilyWriter, person: Person): Promise<void> {
  const standing = { ...personColumns(person), revokedAt: null };
  await changeWhere(writer, "link", standing, { revokedAt: writer.now });
  await replaceUnsent(writer, person);
}

import type { PersonRow } from "@rondom/db/family/people";
import { peopleOf } from "@rondom/db/family/people";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { MailKind } from "@rondom/domain/access/mail";
import { type Person, personKey } from "@rondom/domain/person";
import type { Letter } from "@rondom/mail/letter/letter";
import type { Errand } from "@rondom/mail/task/errand";
import { ensureLink } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { type Envelope, type MailWriter, writeTo } from "../outbox/write-to";
import { errandOf } from "./errand-of";

/** A task and whoever has it. */
export interface Theirs {
  task: Row<"task">;
  owner: PersonRow;
}

/** A task that is this person's; null once it is somebody else's, or they left: then nothing goes to them about it. */
export async function theirTask(writer: MailWriter, taskId: string, person: Person): Promise<Theirs | null> {
  const task = await rowOf(writer, "task", taskId);
  const owner = (await peopleOf(writer)).get(personKey(person));
  if (!owner || owner.gone || task.ownerKind !== person.kind || task.ownerId !== person.id) return null;
  return { task, owner };
}

interface AboutTask extends Envelope {
  letter: Letter & { errand: Errand };
  link: Row<"link">;
}

/** A letter to the owner of a task, behind their own link to it. */
export async function writeAboutTask(
  writer: MailWriter,
  settings: Settings,
  { task, owner }: Theirs,
  kind: MailKind,
): Promise<AboutTask> {
  const subjectId = task.id;
  const link = await ensureLink(writer, owner, { purpose: "task", subjectId });
  const about = { kind, subjectId, link, page: `task/${subjectId}` };
  const { letter, send } = await writeTo(writer, settings, owner, about);
  return { link, letter: { ...letter, errand: await errandOf(writer, settings, task, owner) }, send };
}

import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import type { Row } from "@rondom/db/tables/schema";
import { outboxRows, tamper } from "@rondom/db/testing/outbox";
import { newId } from "@rondom/domain/id";
import { queueMessage } from "../outbox/queue-message";
import type { World } from "./world";

/** Queues a plain mail to that address, about nothing in particular; gives its subject id. */
export async function queueMail(world: World, organisationId: string, to: string | null): Promise<string> {
  const subjectId = newId();
  await act(world.as({ kind: "system" }), "test.queue", system, (writer) =>
    queueMessage(writer, world.settings, {
      kind: "sign-in",
      organisationId,
      familyId: null,
      subjectId,
      person: null,
      linkId: null,
      to: { name: "Lieve Dewaele", address: to },
      from: null,
      message: { subject: `Nummer ${subjectId}`, preheader: "", html: "<p>Dag</p>", text: "Dag\n" },
    }),
  );
  return subjectId;
}

/** Every mail in the outbox, oldest first. */
export function mailsIn(world: World): Promise<Row<"outbox">[]> {
  return outboxRows(world.database);
}

/** Changes a mail behind the back of the verbs: what a crash or an attacker leaves. Without an id: every mail. */
export function tamperWithMail(world: World, patch: Partial<Row<"outbox">>, id?: string): Promise<void> {
  return tamper(world.database, patch, id);
}

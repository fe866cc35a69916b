import type { Access } from "@rondom/db/access/access";
import { addressInDoubt } from "@rondom/db/access/doubted-address";
import type { Writer } from "@rondom/db/access/handle";
import { queueMail } from "@rondom/db/outbox/queue-mail";
import type { MailKind } from "@rondom/domain/access/mail";
import { newId } from "@rondom/domain/id";
import { type Person, personColumns } from "@rondom/domain/person";
import { newMessageId } from "@rondom/mail/address";
import { composeMail } from "@rondom/mail/compose";
import type { Message } from "@rondom/mail/message";
import type { Settings } from "../ctx";

export interface Post {
  /** Made by the client where a person asks for one more mail, so that asking twice sends one. */
  id?: string;
  kind: MailKind;
  organisationId: string;
  familyId: string | null;
  /** Invitation, task, report version, link or sign-in the mail is about. */
  subjectId: string;
  person: Person | null;
  linkId: string | null;
  to: { name: string; address: string | null };
  /** The coordinator, to whom answers go; none for sign-in. */
  from: { name: string; organisation: string; address: string } | null;
  message: Message;
}

/**
 * Queues one mail to one recipient: Message-ID, Date and every byte are fixed now, so that a retry is the same mail.
 * Without an address, or with one in doubt, the row says so ("no-address"), so that the coordinator sees who was not reached.
 */
export async function queueMessage(writer: Writer<Access>, settings: Settings, post: Post): Promise<void> {
  const messageId = newMessageId(settings.mailFrom);
  const { to, from } = post;
  const columns = post.person ? personColumns(post.person) : { actorId: null, memberId: null };
  // "This is not me": nothing more goes to that address until the coordinator has settled whose it is.
  const address = post.person && (await addressInDoubt(writer, columns)) ? null : to.address;
  const raw = address
    ? await composeMail(post.message, {
        from: { name: from ? `${from.name} (${from.organisation})` : "Rondom", address: settings.mailFrom },
        ...(from ? { replyTo: { name: from.name, address: from.address } } : {}),
        to: { name: to.name, address },
        messageId,
        date: writer.now,
      })
    : null;
  await queueMail(writer, {
    id: post.id ?? newId(),
    organisationId: post.organisationId,
    familyId: post.familyId,
    kind: post.kind,
    subjectId: post.subjectId,
    ...columns,
    linkId: post.linkId,
    fromAddress: settings.mailFrom,
    toAddress: address,
    raw: raw ? raw.toString("utf8") : null,
    messageId,
    state: raw ? "queued" : "no-address",
    attempts: 0,
    nextAt: writer.now,
    queuedAt: writer.now,
    endedAt: raw ? null : writer.now,
  });
}

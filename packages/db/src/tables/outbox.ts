import { mailKinds, mailStates } from "@rondom/domain/access/mail";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { NetworkTables } from "./network";
import type { OrganisationTables } from "./organisation";

/** Mails to send. Body, address and subject line are erased once handed over; ids and states stay. */
export function outboxTables(k: Kit, up: OrganisationTables & FamilyTables & NetworkTables) {
  const outbox = k.table(
    "outbox",
    {
      id: k.id(),
      organisationId: k.ref(() => up.organisation.id),
      familyId: k.refOrNull(() => up.family.id),
      kind: k.oneOf(mailKinds),
      /** Invitation, task, report version, member or sign-in the mail is about. */
      subjectId: k.text(),
      actorId: k.refOrNull(() => up.actor.id),
      memberId: k.refOrNull(() => up.member.id),
      linkId: k.textOrNull(),
      fromAddress: k.text(),
      toAddress: k.textOrNull(),
      raw: k.textOrNull(),
      messageId: k.text(),
      state: k.oneOf(mailStates),
      attempts: k.count(),
      nextAt: k.instant(),
      claimedAt: k.instantOrNull(),
      claimedBy: k.textOrNull(),
      serverWords: k.textOrNull(),
      queuedAt: k.instant(),
      endedAt: k.instantOrNull(),
    },
    (t) => [
      k.index("outbox_due").on(t.state, t.nextAt),
      k.index("outbox_family").on(t.familyId),
      k.index("outbox_subject").on(t.subjectId),
    ],
  );
  /** Reminders and digests: one a day to an address, whatever family or organisation it is for. */
  const dayMail = k.table(
    "day_mail",
    {
      id: k.id(),
      /** A keyed digest of the address, so that no address stays behind. */
      addressKey: k.text(),
      day: k.date(),
      mailId: k.text(),
    },
    (t) => [k.uniqueIndex("day_mail_once").on(t.addressKey, t.day)],
  );
  return { outbox, dayMail };
}

import type { HomeMail } from "@rondom/db/home/mails";
import type { HomeInvitation } from "@rondom/db/home/meetings";
import type { Row } from "@rondom/db/tables/schema";
import { type HomeFacts, type HomeItem, type HomeTarget, homeItem } from "./home-item";
import { waitsForAnswer } from "./waiting-answers";

interface Known {
  invitations: readonly HomeInvitation[];
  tasks: readonly Row<"task">[];
  /** "VERSION person" that were read, or given another way. */
  readings: ReadonlySet<string>;
  /** Version id → report id. */
  reports: ReadonlyMap<string, string>;
}

/** For how long (ms) a "thank you" that did not arrive can still be said by voice. */
const thanksWait = 14 * 24 * 60 * 60 * 1000;

/**
 * Mails that did not arrive, as long as it matters: an answer, a reading or the end of a task settles it, a fortnight
 * a "thank you".
 */
export function lostItems(facts: HomeFacts, mails: readonly HomeMail[], known: Known): HomeItem[] {
  return mails.flatMap((mail): HomeItem[] => {
    const personId = mail.actorId ?? mail.memberId;
    const target = targetOf(mail, personId, known);
    if (!target || mail.familyId === null) return [];
    const { kind, state, serverWords: words, queuedAt: at, familyId } = mail;
    if (kind === "thanks" && facts.caseload.reader.now - at > thanksWait) return [];
    return [homeItem(facts, { familyId, personId, words, at, mail: { kind, state }, target })];
  });
}

function targetOf(mail: HomeMail, personId: string | null, known: Known): HomeTarget | null {
  const { kind, subjectId } = mail;
  if (kind === "invitation" || kind === "moved" || kind === "cancelled") {
    const found = known.invitations.find((each) => each.invitation.id === subjectId);
    const matters = found && (kind === "cancelled" || waitsForAnswer(found));
    return matters ? { kind: "meeting", id: found.invitation.meetingId } : null;
  }
  if (kind === "task" || kind === "changed" || kind === "reminder" || kind === "answer") {
    const task = known.tasks.find((each) => each.id === subjectId && each.ownerId === personId);
    return task && task.state !== "handed-back" ? { kind: "task", id: task.id } : null;
  }
  if (kind === "report" || kind === "correction" || kind === "recall") {
    const reportId = known.reports.get(subjectId);
    return reportId && !known.readings.has(`${subjectId} ${personId}`)
      ? { kind: "report", id: reportId }
      : null;
  }
  return personId ? { kind: "person", id: personId } : null;
}

/** People at whose address somebody said "this is not me", once each. */
export function doubtedItems(facts: HomeFacts, links: readonly Row<"link">[]): HomeItem[] {
  const people = new Map(links.map((link) => [link.actorId ?? link.memberId, link]));
  return [...people].flatMap(([personId, link]) =>
    personId
      ? [
          homeItem(facts, {
            familyId: link.familyId,
            personId,
            at: link.revokedAt,
            target: { kind: "person", id: personId },
          }),
        ]
      : [],
  );
}

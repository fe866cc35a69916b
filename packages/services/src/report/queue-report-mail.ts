import { peopleOf } from "@rondom/db/family/people";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { cameAlong } from "@rondom/domain/minutes/attendance";
import { type Person, personKey } from "@rondom/domain/person";
import type { ReportContent } from "@rondom/domain/report/content";
import { followTasks, tasksIn } from "@rondom/domain/report/follow-tasks";
import { taskIsLive } from "@rondom/domain/task/transition";
import { correctedMail } from "@rondom/mail/report/corrected";
import { publishedMail } from "@rondom/mail/report/published";
import { recalledMail } from "@rondom/mail/report/recalled";
import type { Errand } from "@rondom/mail/task/errand";
import { ensureLink } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { type MailWriter, writeTo } from "../outbox/write-to";
import { errandOf } from "../task/errand-of";

export type ReportMailKind = "report" | "correction" | "recall";

/** Announces a version of a report to one of its readers: own tasks in a few words, nothing else of the report. */
export async function queueReportMail(
  writer: MailWriter,
  settings: Settings,
  kind: ReportMailKind,
  versionId: string,
  person: Person,
): Promise<void> {
  const version = await rowOf(writer, "reportVersion", versionId);
  const row = (await peopleOf(writer)).get(personKey(person));
  if (!row || row.gone) return;
  const link = await ensureLink(writer, person, { purpose: "report", subjectId: version.reportId });
  const about = { kind, subjectId: versionId, link, page: `report/${version.reportId}` };
  const { letter, send } = await writeTo(writer, settings, row, about);
  const held = version.content.meeting.startsAt;
  if (kind === "recall") return send(await recalledMail({ ...letter, held }));
  if (kind === "correction") {
    const before = await versionBefore(writer, version);
    const errands = await errandsOf(writer, settings, person, version.content, before);
    return send(await correctedMail({ ...letter, held, version: version.number, errands }));
  }
  const mark = version.content.people.find((each) => each.key === personKey(person))?.attendance ?? null;
  const errands = await errandsOf(writer, settings, person, version.content, null);
  return send(await publishedMail({ ...letter, held, came: mark !== null && cameAlong(mark), errands }));
}

async function versionBefore(
  writer: MailWriter,
  { reportId, number }: Row<"reportVersion">,
): Promise<ReportContent | null> {
  const [before] = await rowsOf(writer, "reportVersion", { reportId, number: number - 1 });
  return before?.content ?? null;
}

/** The person's live tasks of this version; with a version before it, only those that are new or changed. */
async function errandsOf(
  writer: MailWriter,
  settings: Settings,
  person: Person,
  content: ReportContent,
  before: ReportContent | null,
): Promise<Errand[]> {
  const { ask, update } = followTasks(before, content);
  const fresh = new Set([...ask, ...update].map(({ line }) => line.id));
  const lineIds = tasksIn(content).flatMap(({ line }) => (fresh.has(line.id) ? [line.id] : []));
  const tasks = await rowsOf(writer, "task", { lineId: lineIds, ownerKind: person.kind, ownerId: person.id });
  const inOrder = lineIds.flatMap((id) =>
    tasks.filter((task) => task.lineId === id && taskIsLive(task.state)),
  );
  const errands: Errand[] = [];
  for (const task of inOrder) errands.push(await errandOf(writer, settings, task, person));
  return errands;
}

import type { FamilyAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { MailKind, MailState } from "@rondom/domain/access/mail";
import { idField } from "@rondom/domain/family/input";
import { type PersonKey, personIn, personKey } from "@rondom/domain/person";
import type { ReadingWay } from "@rondom/domain/report/reading";
import type { TaskState } from "@rondom/domain/task/task";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { versionsOf } from "./versions";

const input = z.object({ familyId: idField, reportId: idField });

/** What is known of one reader and the newest version. */
export interface LedgerRow {
  key: PersonKey;
  name: string;
  role: string | null;
  organisation: string | null;
  phone: string | null;
  mail: {
    kind: MailKind;
    state: MailState;
    serverWords: string | null;
    queuedAt: number;
    endedAt: number | null;
    nextAt: number;
  } | null;
  /** When the link was fetched after this version went out; perhaps by a scanner. */
  fetchedAt: number | null;
  tasks: { id: string; title: string; state: TaskState }[];
  readings: { how: ReadingWay; at: number; noted: boolean }[];
}

/** Who holds a report: for each reader how the newest version reached them, what they answered, whether they read it. */
export async function reportLedger(ctx: Ctx, given: unknown): Promise<LedgerRow[]> {
  const { familyId, reportId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const report = await rowOf(reader, "report", reportId);
    const [newest] = await versionsOf(reader, reportId);
    if (!newest) return [];
    const people = await peopleOf(reader);
    const facts = await factsOf(reader, report, newest);
    const readers = new Set(
      (await rowsOf(reader, "reportReader", { reportId })).map((row) => row.actorId ?? row.memberId),
    );
    return [...people.values()]
      .filter((person) => readers.has(person.id))
      .map(({ key, name, role, organisation, phone }) => ({
        key,
        name,
        role,
        organisation,
        phone,
        ...facts(key),
      }));
  });
}

async function factsOf(reader: Reader<FamilyAccess>, report: Row<"report">, newest: Row<"reportVersion">) {
  const mails = await rowsOf(reader, "outbox", { subjectId: newest.id });
  const readings = await rowsOf(reader, "reading", { reportVersionId: newest.id });
  const tasks = await rowsOf(reader, "task", { meetingId: report.meetingId });
  const links = await rowsOf(reader, "link", { purpose: ["report", "family"] });
  const fetches = await rowsOf(reader, "fetch", { linkId: links.map((link) => link.id) });
  return (key: PersonKey): Pick<LedgerRow, "mail" | "fetchedAt" | "tasks" | "readings"> => {
    const isTheirs = (row: { actorId: string | null; memberId: string | null }) => {
      const person = personIn(row);
      return person !== null && personKey(person) === key;
    };
    const theirLinks = links
      .filter((link) => isTheirs(link) && (link.purpose === "family" || link.subjectId === report.id))
      .map((link) => link.id);
    const mail = mails
      .filter((each) => isTheirs(each) && each.state !== "replaced")
      .toSorted((a, b) => b.queuedAt - a.queuedAt)[0];
    return {
      mail: mail ? mailOf(mail) : null,
      fetchedAt:
        fetches.find((each) => theirLinks.includes(each.linkId) && each.at >= newest.publishedAt)?.at ?? null,
      tasks: tasks
        .filter((task) => `${task.ownerKind}:${task.ownerId}` === key)
        .map(({ id, title, state }) => ({ id, title, state })),
      readings: readings
        .filter(isTheirs)
        .map(({ how, at, notedBy }) => ({ how, at, noted: notedBy !== null })),
    };
  };
}

function mailOf({ kind, state, serverWords, queuedAt, endedAt, nextAt }: Row<"outbox">): LedgerRow["mail"] {
  return { kind, state, serverWords, queuedAt, endedAt, nextAt };
}

import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { TaskState } from "@rondom/domain/task/task";
import { linkPath } from "../access/ensure-link";
import type { Settings } from "../ctx";

/** A task as its owner sees it in a list; `path`: where its buttons lead. */
export interface OwnTask {
  id: string;
  title: string;
  domain: string | null;
  byDate: string | null;
  state: TaskState;
  meetingId: string | null;
  lineId: string | null;
  /** null: no link to it was ever made. */
  path: string | null;
}

const order: TaskState[] = ["asked", "under-way", "accepted", "handed-back", "done", "not-done"];

/** The tasks of whoever holds the link: waiting for an answer first, then taken on, handed back, done; nearest day first. */
export async function ownTasks(reader: Reader<PersonAccess>, settings: Settings): Promise<OwnTask[]> {
  const { person } = reader.access;
  const rows = await rowsOf(reader, "task", { ownerKind: person.kind, ownerId: person.id, state: order });
  const links = await rowsOf(
    reader,
    "link",
    person.kind === "member"
      ? { purpose: "family", memberId: person.id, revokedAt: null }
      : { purpose: "task", actorId: person.id, revokedAt: null },
  );
  return rows
    .map(({ id, title, domain, byDate, state, meetingId, lineId }): OwnTask => {
      const link = links.find((each) => each.purpose === "family" || each.subjectId === id);
      const page = link?.purpose === "family" ? `/task/${id}` : "";
      const path = link ? linkPath(settings, link) + page : null;
      return { id, title, domain, byDate, state, meetingId, lineId, path };
    })
    .sort(inOwnOrder);
}

/** The order of a person's own tasks: by what is asked of them, then the nearest day. */
export function inOwnOrder(
  a: Pick<OwnTask, "state" | "byDate">,
  b: Pick<OwnTask, "state" | "byDate">,
): number {
  return order.indexOf(a.state) - order.indexOf(b.state) || nearest(a.byDate, b.byDate);
}

function nearest(a: string | null, b: string | null): number {
  return (a ?? "9999").localeCompare(b ?? "9999");
}

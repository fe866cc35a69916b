import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { coordinatorsOf } from "@rondom/db/family/coordinators";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { cameAlong } from "@rondom/domain/minutes/attendance";
import type { PersonKey } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import { buildContent } from "@rondom/domain/report/build-content";
import type { ReportContent } from "@rondom/domain/report/content";
import { entitledTo } from "@rondom/domain/report/entitlement";
import { currentMembers } from "../family/current-members";
import { agendaOf, linesOf } from "../minutes/agenda-items";
import { contentOf } from "../minutes/line-row";
import { peopleAtTable } from "../minutes/people-at-table";
import { namedActors } from "./named-actors";

export interface MeetingContent {
  content: ReportContent;
  /** Who is entitled to it, members first. */
  readers: PersonKey[];
}

/** The minutes of a meeting as the report that would go out now, and to whom. */
export async function meetingContent(
  reader: Reader<FamilyAccess>,
  meeting: Row<"meeting">,
): Promise<MeetingContent> {
  const { startsAt, minutes, zone, place, onlineUrl } = meeting;
  if (startsAt === null) throw new Refusal("not-now", "not-called");
  const people = await peopleAtTable(reader, meeting.id);
  const named = await namedActors(reader);
  const adults = new Set(
    (await currentMembers(reader)).filter((member) => !member.minor).map((member) => member.id),
  );
  const content = buildContent({
    meeting: { startsAt, minutes, zone, place, onlineUrl },
    ...(await signedBy(reader)),
    items: await agendaOf(reader, meeting.id),
    ownDomains: new Map((await rowsOf(reader, "ownDomain")).map((row) => [row.id, row.name])),
    lines: (await linesOf(reader, { meetingId: meeting.id })).map((row) => ({
      ...contentOf(row),
      id: row.id,
      agendaItemId: row.agendaItemId,
    })),
    people: people.map(({ key, kind, name, ownName, role, organisation, attendance, invited }) => {
      const mayBeNamed = kind === "member" || named.has(key);
      return { key, name, ownName, role, organisation, mayBeNamed, attendance, invited };
    }),
  });
  const readers = entitledTo(
    people.map(({ key, kind, id, invited, attendance, volunteer, gone }) => ({
      key,
      invited,
      came: attendance !== null && cameAlong(attendance),
      adultMember: kind === "member" && adults.has(id),
      volunteer,
      gone,
    })),
  );
  return { content, readers };
}

async function signedBy(
  reader: Reader<FamilyAccess>,
): Promise<Pick<ReportContent, "coordinator" | "coordinators">> {
  const coordinators = (await coordinatorsOf(reader)).map(({ id, name, phone }) => ({ id, name, phone }));
  const own = coordinators.find((each) => each.id === reader.access.coordinatorId);
  if (!own) throw new Error("the coordinator of an access is not assigned");
  return { coordinator: own, coordinators: coordinators.map(({ id, name }) => ({ id, name })) };
}

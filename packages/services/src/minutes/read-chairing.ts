import type { FamilyAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { coordinatorsOf } from "@rondom/db/family/coordinators";
import { familyRow } from "@rondom/db/family/family-row";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField } from "@rondom/domain/family/input";
import type { LineContent } from "@rondom/domain/minutes/line";
import { type OwnerSuggestion, suggestOwners } from "@rondom/domain/minutes/owner-suggestion";
import { dateOf } from "@rondom/domain/plain-date";
import type { TaskOwner } from "@rondom/domain/task/task";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { agendaOf, linesOf } from "./agenda-items";
import { contentOf, type LineState, lineState } from "./line-row";
import { type PersonAtTable, peopleAtTable } from "./people-at-table";

const input = z.object({ familyId: idField, meetingId: idField });

export interface Chairing {
  family: { id: string; name: string };
  meeting: Row<"meeting">;
  /** Set once the report is out: nothing here can change any more. */
  reportId: string | null;
  items: (Row<"agendaItem"> & { domainName: string | null })[];
  lines: LineState[];
  conflicts: (LineContent & { id: string; lineId: string; at: number; by: string | null })[];
  people: PersonAtTable[];
  /** Who could do a task, the best first. A warning is a question ("child"), never a wall. */
  owners: { owner: TaskOwner; name: string; atTable: boolean; warning: OwnerSuggestion["warning"] }[];
}

/** Everything the chairing screen shows, in one call. */
export async function readChairing(ctx: Ctx, given: unknown): Promise<Chairing> {
  const { familyId, meetingId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const meeting = await rowOf(reader, "meeting", meetingId);
    const family = await familyRow(reader);
    const [report] = await rowsOf(reader, "report", { meetingId });
    const ownDomains = new Map((await rowsOf(reader, "ownDomain")).map((row) => [row.id, row.name]));
    const lines = await linesOf(reader, { meetingId });
    const people = await peopleAtTable(reader, meetingId);
    return {
      family: { id: family.id, name: family.name },
      meeting,
      reportId: report?.id ?? null,
      items: (await agendaOf(reader, meetingId)).map((item) => ({
        ...item,
        domainName: (item.domain !== null && ownDomains.get(item.domain)) || null,
      })),
      lines: lines.map(lineState),
      conflicts: await openConflicts(
        reader,
        lines.map((line) => line.id),
      ),
      people,
      owners: await possibleOwners(reader, people),
    };
  });
}

async function openConflicts(
  reader: Reader<FamilyAccess>,
  lineIds: string[],
): Promise<Chairing["conflicts"]> {
  const names = new Map((await coordinatorsOf(reader)).map((each) => [each.id, each.name]));
  const open = await rowsOf(reader, "lineConflict", { settledAt: null, lineId: lineIds });
  return open.map((row) => ({
    ...contentOf(row),
    id: row.id,
    lineId: row.lineId,
    at: row.at,
    by: names.get(row.coordinatorId) ?? null,
  }));
}

async function possibleOwners(
  reader: Reader<FamilyAccess>,
  people: readonly PersonAtTable[],
): Promise<Chairing["owners"]> {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const year = Number(dateOf(reader.now).slice(0, 4));
  const coordinators = (await coordinatorsOf(reader)).map((each) => ({
    owner: { kind: "coordinator" as const, id: each.id },
    name: each.name,
    atTable: each.id === reader.access.coordinatorId,
    warning: null,
  }));
  const others = suggestOwners(people, year).flatMap(({ key, atTable, warning }) => {
    const person = byKey.get(key);
    if (!person) return [];
    return [{ owner: { kind: person.kind, id: person.id }, name: person.name, atTable, warning }];
  });
  return [...others, ...coordinators];
}

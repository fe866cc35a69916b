import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { closingOf } from "@rondom/db/family/closing";
import { coordinatorsOf } from "@rondom/db/family/coordinators";
import { familyRow } from "@rondom/db/family/family-row";
import { rowsOf } from "@rondom/db/scope/rows";
import { daysAfter } from "@rondom/domain/access/link-life";
import { idField } from "@rondom/domain/family/input";
import { ageIn } from "@rondom/domain/family/member";
import { familyWarnings } from "@rondom/domain/family/warnings";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { loadMap } from "../network/load-map";
import { parse } from "../parse";
import { currentMembers } from "./current-members";
import { yearAt } from "./year";

const input = z.object({ familyId: idField });
export type FamilyFile = Awaited<ReturnType<typeof readFamily>>;

/** The first page of a family's file: members, volunteers, coordinators, closing, what to think of. */
export async function readFamily(ctx: Ctx, given: unknown) {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const { name, municipality, version, createdAt } = await familyRow(reader);
    const members = await currentMembers(reader);
    const shares = await rowsOf(reader, "memberShare", { withdrawnAt: null });
    const closing = await closingOf(reader);
    const coordinators = await coordinatorsOf(reader);
    const map = await loadMap(reader);
    return {
      familyId,
      name,
      municipality,
      version,
      createdAt,
      closed: closing && {
        at: closing.at,
        by: coordinators.find((one) => one.id === closing.coordinatorId)?.name ?? null,
        linksUntil: closing.at + daysAfter * 86_400_000,
      },
      members: members.map(({ familyId: _, organisationId, position, until, ...member }) => ({
        ...member,
        age: ageIn(member.birthYear, yearAt(reader.now)),
        shares: shares.filter((share) => share.memberId === member.id).map((share) => share.kind),
      })),
      volunteers: map.actors
        .filter((actor) => actor.volunteer)
        .map(({ id, name, role, organisation, domains }) => ({ id, name, role, organisation, domains })),
      coordinators: coordinators.map(({ id, name, email, phone }) => ({ id, name, email, phone })),
      warnings: familyWarnings(members),
    };
  });
}

import type { FamilyAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import type { VersionInFile } from "@rondom/domain/family/family-file-version";
import { attributesIn } from "@rondom/domain/network/tie/told";
import { dateOf } from "@rondom/domain/plain-date";

type OfNow = <T extends { memberId: string | null }>(one: T) => boolean;

/** How each member's network felt to them, in the order in which it was asked. */
export async function feltInFile(
  reader: Reader<FamilyAccess | SystemFamilyAccess>,
  ofNow: OfNow,
): Promise<FamilyFile["familyLayer"]["felt"]> {
  return (await rowsOf(reader, "felt")).filter(ofNow).map(({ memberId, at, richness, effect }) => {
    return { member: memberId, on: dateOf(at), richness, effect };
  });
}

/**
 * The kept versions of the network, oldest first: of members who left nothing, of people who went what was told then.
 * A version that only members told who left stays out.
 */
export async function versionsInFile(
  reader: Reader<FamilyAccess | SystemFamilyAccess>,
  ofNow: OfNow,
  goalIds: ReadonlySet<string>,
): Promise<VersionInFile[]> {
  const rows = await rowsOf(reader, "networkVersion", { removedAt: null });
  const isOfNow = (memberId: string) => ofNow({ memberId });
  const kept = rows.filter(({ toldBy }) => toldBy.some(isOfNow));
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((row) => versionOf(row, ofNow, { ids, goalIds }));
}

function versionOf(
  row: Row<"networkVersion">,
  ofNow: OfNow,
  { ids, goalIds }: Record<"ids" | "goalIds", ReadonlySet<string>>,
): VersionInFile {
  const { id, about, place, at, toldBy, basedOnId, map } = row;
  const known = new Set([...map.actors.map((actor) => actor.id), ...map.domains.map(({ key }) => key)]);
  const isOfNow = (memberId: string) => ofNow({ memberId });
  return {
    ...{ id, about, where: place, on: dateOf(at) },
    toldBy: toldBy.filter(isOfNow),
    basedOn: basedOnId !== null && ids.has(basedOnId) ? basedOnId : null,
    members: map.members.map((member) => member.id).filter(isOfNow),
    ownDomains: map.domains.flatMap(({ key, own }) =>
      own ? [{ id: key, name: own.name, icon: own.icon as VersionInFile["ownDomains"][number]["icon"] }] : [],
    ),
    domainStates: Object.fromEntries(map.domains.map(({ key, stored }) => [key, stored])),
    people: map.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      role: actor.role,
      organisation: actor.organisation,
      formal: actor.formal,
      volunteer: actor.volunteer,
      places: actor.places.filter(ofNow).map(({ domain, memberId }) => ({ domain, member: memberId })),
    })),
    needs: map.needs.filter(ofNow).map((need) => ({
      ...{ id: need.id, domain: need.domain, member: need.memberId, title: need.title },
      ...{ sensitive: need.sensitive, state: need.state, actors: need.actorIds },
    })),
    ties: map.ties.map(({ actorId, otherId }) => ({ actor: actorId, other: otherId })),
    account: map.account.filter(ofNow).map((tie) => {
      return { actor: tie.actorId, member: tie.memberId, ...attributesIn(tie) };
    }),
    goals: (map.became ?? [])
      .filter((one) => ofNow(one) && goalIds.has(one.goalId) && known.has(one.about))
      .map(({ kind, about, memberId, goalId }) => ({ kind, about, member: memberId, goal: goalId })),
  };
}

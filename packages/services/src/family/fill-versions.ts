import { add } from "@rondom/db/scope/rows";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import type { VersionInFile } from "@rondom/domain/family/family-file-version";
import { isMinor } from "@rondom/domain/family/member";
import { newId } from "@rondom/domain/id";
import { mapDomains } from "@rondom/domain/network/derive";
import { derivedMap } from "@rondom/domain/network/version/derived";
import type { VersionMap } from "@rondom/domain/network/version/version";
import { instantOf } from "@rondom/domain/plain-date";
import type { FamilyWriter, RowIds } from "./fill-family";

/** Of one day, in the order of the file: a file tells days alone. */
const momentOf = (day: string, place: number) => instantOf(`${day}T12:00`) + place;

/** The kept versions of a file, and how the network felt to each member. */
export async function fillVersions(
  writer: FamilyWriter,
  file: FamilyFile,
  ids: RowIds,
  coordinatorId: string,
) {
  for (const [place, { member, on, ...felt }] of file.familyLayer.felt.entries()) {
    const of = { memberId: ids.member(member), at: momentOf(on, place), coordinatorId };
    await add(writer, "felt", { id: newId(), ...of, ...felt });
  }
  for (const [place, version] of file.familyLayer.versions.entries()) {
    await add(writer, "networkVersion", {
      id: ids.version(version.id),
      at: momentOf(version.on, place),
      toldBy: version.toldBy.map(ids.member),
      about: version.about,
      place: version.where,
      map: mapOf(version, file, ids),
      basedOnId: version.basedOn === null ? null : ids.version(version.basedOn),
      coordinatorId,
      version: 1,
    });
  }
}

function mapOf(version: VersionInFile, file: FamilyFile, ids: RowIds): VersionMap {
  const year = Number(version.on.slice(0, 4));
  const own = version.ownDomains.map((one) => ({ ...one, id: ids.domain(one.id) }));
  const stored = new Map(
    Object.entries(version.domainStates).map(([key, state]) => [ids.domain(key), state]),
  );
  return derivedMap({
    members: file.members
      .filter(({ id }) => version.members.includes(id))
      .map(({ id, name, ownName, birthYear }) => {
        return { id: ids.member(id), name, ownName, birthYear, minor: isMinor(birthYear, year) };
      }),
    domains: mapDomains({ own, stored, actors: [], needs: [] }),
    actors: version.people.map(({ id, places, ...about }) => ({
      ...about,
      id: ids.actor(id),
      places: places.map((one) => {
        return { domain: ids.domain(one.domain), memberId: ids.memberOrNull(one.member) };
      }),
      domains: [],
    })),
    needs: version.needs.map(({ id, domain, member, actors, ...about }) => ({
      ...about,
      ...{ id: ids.need(id), domain: ids.domain(domain), memberId: ids.memberOrNull(member) },
      actorIds: actors.map(ids.actor),
      gap: false,
    })),
    ties: version.ties.map(({ actor, other }) => {
      return { id: newId(), actorId: ids.actor(actor), otherId: ids.actor(other) };
    }),
    account: version.account.map(({ actor, member, ...told }) => {
      return { ...told, actorId: ids.actor(actor), memberId: ids.memberOrNull(member) };
    }),
    became: version.goals.map(({ kind, about, member, goal }) => ({
      kind,
      about: kind === "new-domain" ? ids.domain(about) : ids.actor(about),
      memberId: ids.memberOrNull(member),
      goalId: ids.goal(goal),
    })),
  });
}

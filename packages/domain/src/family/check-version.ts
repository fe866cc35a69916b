import { isLifeDomain } from "../network/life-domain";
import type { VersionInFile } from "./family-file-version";

type Note = (pointer: string, reason: string) => void;

/** What the shape of kept versions cannot say: ids used twice, references to nothing, a member's feelings by others. */
export function checkVersions(
  versions: readonly VersionInFile[],
  members: ReadonlySet<string>,
  goals: ReadonlySet<string>,
  note: Note,
): void {
  const place = "/familyLayer/versions";
  const all = unique(versions, place, note);
  versions.forEach((version, at) => {
    const inside = `${place}/${at}`;
    if (version.toldBy.length === 0) note(`${inside}/toldBy`, "needed");
    for (const name of ["toldBy", "members"] as const) {
      version[name].forEach((id, inner) => {
        refer(members, id, `${inside}/${name}/${inner}`, note);
      });
    }
    // A version begins as a copy of another one.
    if (version.basedOn === version.id) note(`${inside}/basedOn`, "not-in-file");
    refer(all, version.basedOn, `${inside}/basedOn`, note);
    checkMap(version, members, inside, note);
    version.goals.forEach(({ kind, about, member, goal }, inner) => {
      const pointer = `${inside}/goals/${inner}`;
      const own = new Set(version.ownDomains.map(({ id }) => id));
      if (kind === "new-domain") {
        if (!isLifeDomain(about) && !own.has(about)) note(`${pointer}/about`, "not-a-domain");
      } else refer(new Set(version.people.map(({ id }) => id)), about, `${pointer}/about`, note);
      refer(members, member, `${pointer}/member`, note);
      refer(goals, goal, `${pointer}/goal`, note);
    });
  });
}

function checkMap(version: VersionInFile, members: ReadonlySet<string>, inside: string, note: Note): void {
  const people = unique(version.people, `${inside}/people`, note);
  unique(version.needs, `${inside}/needs`, note);
  const own = unique(version.ownDomains, `${inside}/ownDomains`, note);
  const domain = (key: string, pointer: string) => {
    if (!isLifeDomain(key) && !own.has(key)) note(pointer, "not-a-domain");
  };
  version.ownDomains.forEach(({ id }, at) => {
    if (isLifeDomain(id)) note(`${inside}/ownDomains/${at}/id`, "id-twice");
  });
  for (const key of Object.keys(version.domainStates)) domain(key, `${inside}/domainStates/${key}`);
  version.people.forEach(({ places }, at) => {
    places.forEach((place, inner) => {
      domain(place.domain, `${inside}/people/${at}/places/${inner}/domain`);
      refer(members, place.member, `${inside}/people/${at}/places/${inner}/member`, note);
    });
  });
  version.needs.forEach((need, at) => {
    domain(need.domain, `${inside}/needs/${at}/domain`);
    refer(members, need.member, `${inside}/needs/${at}/member`, note);
    need.actors.forEach((id, inner) => {
      refer(people, id, `${inside}/needs/${at}/actors/${inner}`, note);
    });
  });
  version.ties.forEach(({ actor, other }, at) => {
    refer(people, actor, `${inside}/ties/${at}/actor`, note);
    refer(people, other, `${inside}/ties/${at}/other`, note);
    if (actor === other) note(`${inside}/ties/${at}`, "same-person");
  });
  const tellers = new Set(version.toldBy);
  const told = new Set<string>();
  version.account.forEach(({ actor, member }, at) => {
    refer(people, actor, `${inside}/account/${at}/actor`, note);
    refer(tellers, member, `${inside}/account/${at}/member`, note);
    const key = `${actor} ${member}`;
    if (told.has(key)) note(`${inside}/account/${at}`, "told-twice");
    told.add(key);
  });
}

function unique(list: readonly { id: string }[], place: string, note: Note): Set<string> {
  const ids = new Set<string>();
  list.forEach(({ id }, at) => {
    if (ids.has(id)) note(`${place}/${at}/id`, "id-twice");
    ids.add(id);
  });
  return ids;
}

function refer(ids: ReadonlySet<string>, id: string | null, pointer: string, note: Note): void {
  if (id !== null && !ids.has(id)) note(pointer, "not-in-file");
}

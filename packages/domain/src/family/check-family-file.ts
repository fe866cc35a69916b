import { isLifeDomain } from "../network/life-domain";
import { mayAgree } from "../network/may-agree";
import { wasTold } from "../network/tie/told";
import { checkPlan } from "./check-plan";
import { checkVersions } from "./check-version";
import type { FamilyFile } from "./family-file";
import { isMinor } from "./member";

export interface FileProblem {
  /** JSON pointer of the place. */
  pointer: string;
  reason: string;
}

/** What the shape cannot say: ids used twice, references to nothing, the same thing told twice, who may agree. */
export function checkFamilyFile(file: FamilyFile, year: number): FileProblem[] {
  const problems: FileProblem[] = [];
  const note = (pointer: string, reason: string) => problems.push({ pointer, reason });
  const known = (list: readonly { id: string }[], name: string) => {
    const ids = new Set<string>();
    list.forEach(({ id }, at) => {
      if (ids.has(id) || (name === "ownDomains" && isLifeDomain(id))) note(`/${name}/${at}/id`, "id-twice");
      ids.add(id);
    });
    return ids;
  };
  const members = known(file.members, "members");
  const own = known(file.ownDomains, "ownDomains");
  const contacts = known(file.contacts, "contacts");
  const actors = known(file.actors, "actors");
  const needs = known(file.needs, "needs");
  known(file.goals, "goals");

  const refer = (ids: ReadonlySet<string>, id: string | null, pointer: string) => {
    if (id !== null && !ids.has(id)) note(pointer, "not-in-file");
  };
  const domain = (key: string, pointer: string) => {
    if (!isLifeDomain(key) && !own.has(key)) note(pointer, "not-a-domain");
  };
  const once = (name: string) => {
    const seen = new Set<string>();
    return (at: number, ...parts: (string | null)[]) => {
      const key = parts.join(" ");
      if (seen.has(key)) note(`${name}/${at}`, "told-twice");
      seen.add(key);
    };
  };

  for (const key of Object.keys(file.domainStates)) domain(key, `/domainStates/${key}`);
  const partOf = once("/actors");
  file.actors.forEach((actor, at) => {
    refer(contacts, actor.contact, `/actors/${at}/contact`);
    partOf(at, actor.contact);
    const place = once(`/actors/${at}/places`);
    actor.places.forEach((one, inner) => {
      domain(one.domain, `/actors/${at}/places/${inner}/domain`);
      refer(members, one.member, `/actors/${at}/places/${inner}/member`);
      place(inner, one.domain, one.member);
    });
  });
  const used = new Set(file.actors.map((actor) => actor.contact));
  file.contacts.forEach(({ id }, at) => {
    if (!used.has(id)) note(`/contacts/${at}`, "no-actor");
  });
  const everyone = file.members.map(({ id, birthYear }) => ({ id, minor: isMinor(birthYear, year) }));
  const agree = (member: string, pointer: string) => {
    const who = everyone.find((one) => one.id === member);
    if (who && !mayAgree(who, everyone)) note(pointer, "minor-cannot-agree");
  };
  const consent = once("/consents");
  file.consents.forEach(({ actor, kind, member }, at) => {
    refer(actors, actor, `/consents/${at}/actor`);
    refer(members, member, `/consents/${at}/member`);
    consent(at, actor, kind);
    agree(member, `/consents/${at}/member`);
  });
  const share = once("/domainShares");
  file.domainShares.forEach((one, at) => {
    domain(one.domain, `/domainShares/${at}/domain`);
    refer(members, one.member, `/domainShares/${at}/member`);
    share(at, one.domain);
    agree(one.member, `/domainShares/${at}/member`);
  });
  const withheld = once("/withholdings");
  file.withholdings.forEach(({ actor }, at) => {
    refer(actors, actor, `/withholdings/${at}/actor`);
    withheld(at, actor);
  });
  for (const name of ["needs", "goals"] as const) {
    file[name].forEach((one, at) => {
      domain(one.domain, `/${name}/${at}/domain`);
      refer(members, one.member, `/${name}/${at}/member`);
      one.actors.forEach((id, inner) => {
        refer(actors, id, `/${name}/${at}/actors/${inner}`);
      });
    });
  }
  checkPlan(file, { members, actors, needs, note, domain });
  const tie = once("/ties");
  file.ties.forEach(({ actor, other }, at) => {
    refer(actors, actor, `/ties/${at}/actor`);
    refer(actors, other, `/ties/${at}/other`);
    if (actor === other) note(`/ties/${at}`, "same-person");
    tie(at, ...[actor, other].sort());
  });
  const feeling = once("/familyLayer/feelings");
  file.familyLayer.feelings.forEach((told, at) => {
    const { actor, member, words } = told;
    refer(actors, actor, `/familyLayer/feelings/${at}/actor`);
    refer(members, member, `/familyLayer/feelings/${at}/member`);
    feeling(at, actor, member);
    if (!wasTold(told) && !words) note(`/familyLayer/feelings/${at}`, "says-nothing");
  });
  const words = once("/familyLayer/needWords");
  file.familyLayer.needWords.forEach(({ need, member }, at) => {
    refer(needs, need, `/familyLayer/needWords/${at}/need`);
    refer(members, member, `/familyLayer/needWords/${at}/member`);
    words(at, need, member);
  });
  file.familyLayer.domainWords.forEach((one, at) => {
    domain(one.domain, `/familyLayer/domainWords/${at}/domain`);
    refer(members, one.member, `/familyLayer/domainWords/${at}/member`);
  });
  const reason = once("/familyLayer/withholdingReasons");
  const without = new Set(file.withholdings.map(({ actor }) => actor));
  file.familyLayer.withholdingReasons.forEach(({ actor }, at) => {
    refer(without, actor, `/familyLayer/withholdingReasons/${at}/actor`);
    reason(at, actor);
  });
  file.familyLayer.felt.forEach(({ member }, at) => {
    refer(members, member, `/familyLayer/felt/${at}/member`);
  });
  checkVersions(file.familyLayer.versions, members, new Set(file.goals.map(({ id }) => id)), note);
  return problems;
}

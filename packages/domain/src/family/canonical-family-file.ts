import { consentKinds } from "../network/consent";
import { wordQuestions } from "../network/conversation/question";
import { lifeDomains } from "../network/life-domain";
import { dayNumber, named, place, renumber, sorted } from "./canonical-order";
import { canonicalGoal, canonicalQuestions } from "./canonical-plan";
import { canonicalVersion } from "./canonical-version";
import type { FamilyFile } from "./family-file";
import { onlyInVersions, type VersionInFile } from "./family-file-version";
import { readingHindrances, shareKinds } from "./member";

/**
 * The one spelling of a family: ids numbered in the order of their lists, every list that has no order of its own in
 * a fixed one. Two files of the same family are equal after this.
 */
export function canonicalFamilyFile(file: FamilyFile): FamilyFile {
  const contactOrder = [...new Set(file.actors.map((actor) => actor.contact))];
  const contacts = sorted(file.contacts, ({ id }) => [contactOrder.indexOf(id)]);
  const formal = new Set(contacts.flatMap((one) => (one.formal ? [one.id] : [])));
  const versions = sorted(file.familyLayer.versions, ({ on }) => [dayNumber(on)]);
  const withPast = <T extends { id: string }>(
    now: readonly T[],
    of: (version: VersionInFile) => readonly { id: string }[],
  ) => [...now, ...onlyInVersions(now, versions, of)];
  const member = renumber(file.members, "m");
  const own = renumber(
    withPast(file.ownDomains, (version) => version.ownDomains),
    "d",
  );
  const contact = renumber(contacts, "c");
  const actor = renumber(
    withPast(file.actors, (version) => version.people),
    "a",
  );
  const need = renumber(
    withPast(file.needs, (version) => version.needs),
    "n",
  );
  const goal = renumber(file.goals, "g");
  const version = renumber(versions, "v");
  const domain = (key: string) => own.get(key) ?? key;
  const domains = [...lifeDomains, ...own.values()];
  const memberOrNull = (id: string | null) => (id === null ? null : named(member, id));
  const actorList = (ids: readonly string[]) =>
    sorted(
      ids.map((id) => named(actor, id)),
      (id) => [place(id)],
    );
  const states = Object.entries(file.domainStates)
    .filter(([, state]) => state !== "not-spoken")
    .map(([key, state]) => [domain(key), state] as const);
  return {
    ...file,
    members: file.members.map((one) => ({
      ...one,
      id: named(member, one.id),
      hindrances: readingHindrances.filter((kind) => one.hindrances.includes(kind)),
      shares: shareKinds.filter((kind) => one.shares.includes(kind)),
    })),
    ownDomains: file.ownDomains.map((one) => ({ ...one, id: named(own, one.id) })),
    domainStates: Object.fromEntries(sorted(states, ([key]) => [domains.indexOf(key)])),
    contacts: contacts.map((one) => ({ ...one, id: named(contact, one.id) })),
    actors: file.actors.map((one) => ({
      ...one,
      id: named(actor, one.id),
      contact: named(contact, one.contact),
      // Only who helps as a volunteer offers something; with a professional it would be their organisation's.
      offer: one.volunteer && !formal.has(one.contact) ? one.offer : null,
      stepsBack: sorted(one.stepsBack, ({ on }) => [dayNumber(on)]),
      places: one.places.map((at) => ({ domain: domain(at.domain), member: memberOrNull(at.member) })),
    })),
    consents: sorted(
      file.consents.map((one) => ({
        ...one,
        actor: named(actor, one.actor),
        member: named(member, one.member),
      })),
      (one) => [place(one.actor), consentKinds.indexOf(one.kind)],
    ),
    domainShares: sorted(
      file.domainShares.map((one) => ({
        ...one,
        domain: domain(one.domain),
        member: named(member, one.member),
      })),
      (one) => [domains.indexOf(one.domain)],
    ),
    withholdings: sorted(
      file.withholdings.map((one) => ({ ...one, actor: named(actor, one.actor) })),
      (one) => [place(one.actor)],
    ),
    needs: file.needs.map((one) => ({
      ...one,
      id: named(need, one.id),
      domain: domain(one.domain),
      member: memberOrNull(one.member),
      actors: actorList(one.actors),
    })),
    goals: file.goals.map((one) => ({
      ...canonicalGoal(one, { member, own, actor, need }),
      id: named(goal, one.id),
    })),
    questions: canonicalQuestions(file.questions, { member, own, actor, need }),
    ties: sorted(
      file.ties.map((one) => {
        const [first = "", second = ""] = actorList([one.actor, one.other]);
        return { actor: first, other: second };
      }),
      (one) => [place(one.actor), place(one.other)],
    ),
    familyLayer: {
      feelings: sorted(
        file.familyLayer.feelings.map((one) => ({
          ...one,
          actor: named(actor, one.actor),
          member: memberOrNull(one.member),
        })),
        (one) => [place(one.actor), place(one.member)],
      ),
      needWords: sorted(
        file.familyLayer.needWords.map((one) => ({
          ...one,
          need: named(need, one.need),
          member: memberOrNull(one.member),
        })),
        (one) => [place(one.need), place(one.member)],
      ),
      // Two answers to one question have no order but that of their words.
      domainWords: sorted(
        [...file.familyLayer.domainWords]
          .sort((a, b) => compareText(a.words, b.words) || compareText(a.language, b.language))
          .map((one) => ({ ...one, domain: domain(one.domain), member: memberOrNull(one.member) })),
        (one) => [domains.indexOf(one.domain), wordQuestions.indexOf(one.question), place(one.member)],
      ),
      withholdingReasons: sorted(
        file.familyLayer.withholdingReasons.map((one) => ({ ...one, actor: named(actor, one.actor) })),
        (one) => [place(one.actor)],
      ),
      felt: sorted(
        file.familyLayer.felt.map((one) => ({ ...one, member: named(member, one.member) })),
        (one) => [place(one.member), dayNumber(one.on)],
      ),
      versions: versions.map((one) => canonicalVersion(one, { member, own, actor, need, version, goal })),
    },
  };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

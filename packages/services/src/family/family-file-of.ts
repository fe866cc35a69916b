import type { FamilyAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { familyRow } from "@rondom/db/family/family-row";
import { newestOffers } from "@rondom/db/load/newest-offers";
import { contactsOf } from "@rondom/db/network/contacts";
import { rowsOf } from "@rondom/db/scope/rows";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { consentKinds } from "@rondom/domain/network/consent";
import { attributesIn, wasTold } from "@rondom/domain/network/tie/told";
import { dateOf } from "@rondom/domain/plain-date";
import { offerInFile } from "../load/offer-in-file";
import { stepsBackInFile } from "../load/steps-back-in-file";
import { loadMap } from "../network/load-map";
import { domainShares } from "../network/sharing/domain-shares";
import { withholdings } from "../network/sharing/withholdings";
import { goalsInFile } from "../plan/goals-in-file";
import { questionsInFile } from "../plan/questions-in-file";
import { currentMembers } from "./current-members";
import { feltInFile, versionsInFile } from "./versions-in-file";

/** The family of now as a file, under its row ids. What belongs to a member who left, or only names them, stays out. */
export async function familyFileOf(reader: Reader<FamilyAccess | SystemFamilyAccess>): Promise<FamilyFile> {
  const { name, municipality } = await familyRow(reader);
  const members = await currentMembers(reader);
  const map = await loadMap(reader);
  const contacts = await contactsOf(reader);
  const rows = new Map((await rowsOf(reader, "actor", { until: null })).map((row) => [row.id, row]));
  const shares = await rowsOf(reader, "memberShare", { withdrawnAt: null });
  const words = await rowsOf(reader, "needWords");
  const feelings = await rowsOf(reader, "feeling");
  const told = await rowsOf(reader, "domainWords");
  const ofNow = <T extends { memberId: string | null }>(one: T) =>
    one.memberId === null || members.some((member) => member.id === one.memberId);
  const needs = map.needs.filter(ofNow);
  const offers = await newestOffers(
    reader,
    [...rows.values()].map(({ contactId }) => contactId),
  );
  const stepsBack = await rowsOf(reader, "stepBack");
  const withheld = [...(await withholdings(reader))].filter(([id]) => rows.has(id));
  const goals = (await goalsInFile(reader, (id) => rows.has(id))).filter(({ member: memberId }) =>
    ofNow({ memberId }),
  );
  return {
    format: "rondom-family",
    version: 1,
    family: { name, municipality },
    members: members.map((member) => ({
      id: member.id,
      name: member.name,
      ownName: member.ownName,
      relation: member.relation,
      birthYear: member.birthYear,
      languages: member.languages as FamilyFile["members"][number]["languages"],
      email: member.email,
      phone: member.phone,
      reach: member.reach,
      hindrances: member.hindrances,
      shares: shares.filter((share) => share.memberId === member.id).map((share) => share.kind),
    })),
    ownDomains: map.domains.flatMap(({ key, own }) =>
      own ? [{ id: key, name: own.name, icon: own.icon as FamilyFile["ownDomains"][number]["icon"] }] : [],
    ),
    domainStates: Object.fromEntries(map.domains.map(({ key, stored }) => [key, stored])),
    contacts: [...rows.values()].flatMap(({ contactId }) => {
      const contact = contacts.get(contactId);
      if (!contact) return [];
      return [
        {
          id: contact.id,
          name: contact.name,
          organisation: contact.organisationName,
          function: contact.functionName,
          formal: contact.formal,
          languages: contact.languages as FamilyFile["contacts"][number]["languages"],
          email: contact.email,
          phone: contact.phone,
        },
      ];
    }),
    actors: map.actors.map((actor) => ({
      id: actor.id,
      contact: rows.get(actor.id)?.contactId ?? "",
      role: rows.get(actor.id)?.role ?? null,
      volunteer: actor.volunteer,
      offer:
        actor.volunteer && !actor.formal
          ? offerInFile(offers.get(rows.get(actor.id)?.contactId ?? ""))
          : null,
      stepsBack: stepsBackInFile(stepsBack, actor.id),
      places: actor.places.filter(ofNow).map(({ domain, memberId }) => ({ domain, member: memberId })),
    })),
    consents: map.actors.flatMap(({ id, consents }) =>
      consentKinds.flatMap((kind) => {
        const agreed = consents[kind];
        if (!agreed || !ofNow(agreed)) return [];
        return [{ actor: id, kind, member: agreed.memberId, on: dateOf(agreed.at) }];
      }),
    ),
    domainShares: (await domainShares(reader, map.domains)).flatMap(({ key, share }) => {
      if (!share || !ofNow(share)) return [];
      return [{ domain: key, member: share.memberId, on: dateOf(share.at) }];
    }),
    withholdings: withheld.map(([actor, { at }]) => ({ actor, on: dateOf(at) })),
    needs: needs.map(({ id, domain, memberId, title, sensitive, state, actorIds }) => {
      return { id, domain, member: memberId, title, sensitive, state, actors: actorIds };
    }),
    goals,
    questions: await questionsInFile(reader, {
      actor: (id) => rows.has(id),
      need: (id) => needs.some((need) => need.id === id),
      domain: (key) => map.domains.some((domain) => domain.key === key),
    }),
    ties: map.ties.map(({ actorId, otherId }) => ({ actor: actorId, other: otherId })),
    familyLayer: {
      feelings: feelings
        .filter((one) => ofNow(one) && rows.has(one.actorId) && (wasTold(one) || one.words))
        .map((one) => {
          const { actorId, memberId, words } = one;
          return { actor: actorId, member: memberId, ...attributesIn(one), words };
        }),
      felt: await feltInFile(reader, ofNow),
      versions: await versionsInFile(reader, ofNow, new Set(goals.map(({ id }) => id))),
      domainWords: told
        .filter((one) => ofNow(one) && one.words !== "" && map.domains.some(({ key }) => key === one.domain))
        .map(({ domain, question, memberId, words, language }) => ({
          domain,
          question,
          member: memberId,
          words,
          language: language as FamilyFile["familyLayer"]["domainWords"][number]["language"],
        })),
      withholdingReasons: withheld.flatMap(([actor, { reason }]) =>
        reason === null ? [] : [{ actor, words: reason }],
      ),
      needWords: words
        .filter((one) => ofNow(one) && one.words !== "" && needs.some((need) => need.id === one.needId))
        .map(({ needId, memberId, words, language }) => ({
          need: needId,
          member: memberId,
          words,
          language: language as FamilyFile["familyLayer"]["needWords"][number]["language"],
        })),
    },
  };
}

import { newId } from "@rondom/domain/id";
import { qualities } from "@rondom/domain/network/feeling";
import { ownDomainIcons } from "@rondom/domain/network/icon";
import { domainStates } from "@rondom/domain/network/life-domain";
import { needStates } from "@rondom/domain/network/need";
import { closenesses, contactMeans } from "@rondom/domain/network/tie/attribute";
import { tieGroups } from "@rondom/domain/network/tie/group";
import { supportDirections, supportKinds } from "@rondom/domain/network/tie/support";
import { Refusal } from "@rondom/domain/refusal";
import fc from "fast-check";
import type { Ctx } from "../ctx";
import { addActor } from "../network/actor/add-actor";
import { alsoPlaceActors } from "../network/actor/also-place-actors";
import { changeActor } from "../network/actor/change-actor";
import { mergeActors } from "../network/actor/merge-actors";
import { moveActors } from "../network/actor/move-actors";
import { removeActor } from "../network/actor/remove-actor";
import { removeActors } from "../network/actor/remove-actors";
import { setActorDomains } from "../network/actor/set-actor-domains";
import { addOwnDomain } from "../network/domain/add-own-domain";
import { changeOwnDomain } from "../network/domain/change-own-domain";
import { removeOwnDomain } from "../network/domain/remove-own-domain";
import { setDomainState } from "../network/domain/set-domain-state";
import { addNeed } from "../network/need/add-need";
import { changeNeed } from "../network/need/change-need";
import { setNeedActors } from "../network/need/set-need-actors";
import { writeNeedWords } from "../network/need/write-need-words";
import { readNetwork } from "../network/read-network";
import { giveConsent } from "../network/sharing/give-consent";
import { withdrawConsent } from "../network/sharing/withdraw-consent";
import { addTie } from "../network/tie/add-tie";
import { removeTie } from "../network/tie/remove-tie";
import { writeTie } from "../network/tie/write-tie";
import { at, contactOf, type Drawn, domain, member, name, places, seen, some, words } from "./drawn";
import { sharingEdits } from "./random-sharing";

/** What one random edit draws from; the same numbers on the same map do the same. */
export interface RandomEdit {
  verb: keyof typeof verbs;
  one: number;
  other: number;
  third: number;
}

/** One verb each; nothing when the map has nothing for it. */
const verbs = {
  ...sharingEdits,
  addActor: (drawn: Drawn) =>
    addActor(drawn.ctx, {
      familyId: drawn.familyId,
      id: newId(),
      contact: contactOf(drawn),
      role: words(drawn.other)?.slice(0, 8),
      volunteer: drawn.third % 5 === 0,
      places: places(drawn),
      needIds: drawn.map.needs.filter((_, place) => (place + drawn.one) % 4 === 0).map(({ id }) => id),
    }),
  changeActor: async (drawn: Drawn) => {
    const actor = at(drawn.map.actors, drawn.third);
    if (!actor) return;
    const { id: actorId, version, contact } = actor;
    const seen = { actorId, version, contactVersion: contact.version };
    const about = { contact: contactOf(drawn), role: drawn.other % 2 ? "buddy" : null };
    await changeActor(drawn.ctx, {
      familyId: drawn.familyId,
      ...seen,
      ...about,
      volunteer: drawn.one % 2 === 0,
    });
  },
  removeActor: async ({ ctx, familyId, map, one, other }: Drawn) => {
    const actor = at(map.actors, one);
    if (!actor) return;
    await removeActor(ctx, {
      familyId,
      actorId: actor.id,
      version: actor.version,
      endLinks: other % 2 === 0,
    });
  },
  returnActor: async ({ ctx, familyId, map, one, other }: Drawn) => {
    const contactId = at(
      map.actors.filter(({ formal }) => formal),
      one,
    )?.contact.id;
    const actor = map.actors.find(({ contact }) => contact.id === contactId);
    if (!actor || !contactId) return;
    await removeActor(ctx, { familyId, actorId: actor.id, version: actor.version });
    await addActor(ctx, { familyId, id: newId(), contact: { contactId }, role: name(other) });
  },
  setActorDomains: async (drawn: Drawn) => {
    const actor = at(drawn.map.actors, drawn.other);
    if (!actor) return;
    await setActorDomains(drawn.ctx, { familyId: drawn.familyId, actorId: actor.id, places: places(drawn) });
  },
  addNeed: (drawn: Drawn) => {
    const { ctx, familyId, one, other, third } = drawn;
    const need = { domain: domain(drawn, one), memberId: member(drawn, third), title: name(other) };
    return addNeed(ctx, { familyId, id: newId(), need, actorIds: some(drawn, third) });
  },
  changeNeed: async (drawn: Drawn) => {
    const { ctx, familyId, map, one, other, third } = drawn;
    const need = at(map.needs, other);
    if (!need) return;
    const about = { domain: domain(drawn, third), memberId: member(drawn, one), title: name(third) };
    const now = { sensitive: one % 2 === 0, state: at(needStates, third) };
    await changeNeed(ctx, { familyId, needId: need.id, version: need.version, need: { ...about, ...now } });
  },
  setNeedActors: async (drawn: Drawn) => {
    const need = at(drawn.map.needs, drawn.one);
    if (!need) return;
    const { ctx, familyId } = drawn;
    await setNeedActors(ctx, { familyId, needId: need.id, actorIds: some(drawn, drawn.other) });
  },
  writeNeedWords: async (drawn: Drawn) => {
    const { ctx, familyId, map, one, other, third } = drawn;
    const need = at(map.needs, one);
    if (!need) return;
    const said = { memberId: member(drawn, other), words: words(third) };
    await writeNeedWords(ctx, { familyId, needId: need.id, ...said, language: one % 2 ? "ti" : "nl" });
  },
  writeTie: async (drawn: Drawn) => {
    const { ctx, familyId, map, one, other, third } = drawn;
    const actor = at(map.actors, one);
    if (!actor) return;
    const told = {
      quality: at([null, ...qualities], other),
      words: words(third),
      closeness: at([null, ...closenesses], third),
      group: at([null, undefined, ...tieGroups], one),
      supports: at(
        [null, [], [{ kind: at(supportKinds, one), direction: at(supportDirections, other) }]],
        third,
      ),
      means: at([undefined, null, [at(contactMeans, other)]], one),
      since: at([undefined, null, "2019"], other),
    };
    await writeTie(ctx, { familyId, actorId: actor.id, memberId: member(drawn, third), ...told });
  },
  giveConsent: async ({ ctx, familyId, map, one, other }: Drawn) => {
    const [actor, adult] = [at(map.actors, one), at(map.members, other)];
    if (!actor || !adult) return;
    const about = { actorId: actor.id, kind: other % 2 ? "name" : "invite", memberId: adult.id };
    await giveConsent(ctx, { familyId, id: newId(), ...about });
  },
  withdrawConsent: async ({ ctx, familyId, map, one, other }: Drawn) => {
    const actor = at(map.actors, one);
    if (!actor) return;
    await withdrawConsent(ctx, { familyId, actorId: actor.id, kind: other % 2 ? "name" : "invite" });
  },
  setDomainState: (drawn: Drawn) => {
    const { ctx, familyId, one, other } = drawn;
    return setDomainState(ctx, { familyId, domain: domain(drawn, one), state: at(domainStates, other) });
  },
  addOwnDomain: ({ ctx, familyId, one, other }: Drawn) =>
    addOwnDomain(ctx, {
      familyId,
      id: newId(),
      domain: { name: name(one), icon: at(ownDomainIcons, other) },
    }),
  changeOwnDomain: async ({ ctx, familyId, map, one, other }: Drawn) => {
    const own = at(
      map.domains.filter((each) => each.own),
      one,
    );
    if (!own) return;
    await changeOwnDomain(ctx, { familyId, id: own.key, domain: { name: name(other) } });
  },
  removeOwnDomain: async ({ ctx, familyId, map, one }: Drawn) => {
    const own = at(
      map.domains.filter((each) => each.own),
      one,
    );
    if (own) await removeOwnDomain(ctx, { familyId, id: own.key });
  },
  addTie: async ({ ctx, familyId, map, one, other }: Drawn) => {
    const [actor, friend] = [at(map.actors, one), at(map.actors, other)];
    if (!actor || !friend) return;
    await addTie(ctx, { familyId, id: newId(), actorId: actor.id, otherId: friend.id });
  },
  mergeActors: async ({ ctx, familyId, map, one, other }: Drawn) => {
    const [keep, gone] = [at(map.actors, one), at(map.actors, other)];
    if (!keep || !gone) return;
    const kept = { keepId: keep.id, keepVersion: keep.version };
    await mergeActors(ctx, { familyId, ...kept, goneId: gone.id, goneVersion: gone.version });
  },
  moveActors: (drawn: Drawn) => {
    const { ctx, familyId, one, other } = drawn;
    const from = one % 4 ? domain(drawn, one) : null;
    const seats = seen(drawn).map((actor) => ({ ...actor, from }));
    return moveActors(ctx, { familyId, seats, to: domain(drawn, other) });
  },
  alsoPlaceActors: (drawn: Drawn) =>
    alsoPlaceActors(drawn.ctx, {
      familyId: drawn.familyId,
      actors: seen(drawn),
      to: domain(drawn, drawn.one),
    }),
  removeActors: ({ ctx, familyId, map, one }: Drawn) => {
    const actors = map.actors.slice(0, 1 + (one % 2)).map(({ id, version }) => ({ id, version }));
    return removeActors(ctx, { familyId, actors });
  },
  removeTie: async ({ ctx, familyId, map, one }: Drawn) => {
    const tie = at(map.ties, one);
    if (tie) await removeTie(ctx, { familyId, tieId: tie.id });
  },
};

const number = fc.nat({ max: 9_999 });
/** Adding people comes up more often than the rest, else the map stays empty. */
export const anyEdit: fc.Arbitrary<RandomEdit> = fc.record({
  verb: fc.constantFrom(...(Object.keys(verbs) as (keyof typeof verbs)[]), "addActor", "addActor", "addNeed"),
  one: number,
  other: number,
  third: number,
});

/** Does it on the map of now; what the rules refuse, changes nothing. */
export async function doEdit(ctx: Ctx, familyId: string, { verb, ...drawn }: RandomEdit): Promise<void> {
  const map = await readNetwork(ctx, { familyId });
  try {
    await verbs[verb]({ ctx, familyId, map, ...drawn });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

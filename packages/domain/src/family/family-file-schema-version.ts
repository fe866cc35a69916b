import { qualities } from "../network/feeling";
import { ownDomainIcons } from "../network/icon";
import { domainStates } from "../network/life-domain";
import { effects, richnesses } from "../network/mirror/field";
import { needStates } from "../network/need";
import {
  closenesses,
  contactMeans,
  frequencies,
  outlooks,
  strengths,
  supportCosts,
  tieFunctions,
  whereabouts,
} from "../network/tie/attribute";
import { tieGroups } from "../network/tie/group";
import { supportDirections, supportKinds } from "../network/tie/support";
import { wishKinds } from "../network/version/became";
import { versionPlaces, versionTimes } from "../network/version/version";
import { limits } from "../text";
import { localIdPattern } from "./local-id";
import { date, domain, flag, id, ids, list, object, oneOf, several, text } from "./schema-parts";

/** What one account may tell of a tie; what was not asked is left out, an empty list says there is none. */
export const tieSchema = {
  quality: oneOf(qualities),
  group: oneOf(tieGroups),
  supports: list(
    object({ kind: oneOf(supportKinds), direction: oneOf(supportDirections) }),
    9,
    "Seen from the family: given, taken, or both; an empty list: there is none",
  ),
  costs: several(supportCosts),
  functions: several(tieFunctions),
  closeness: oneOf(closenesses),
  frequency: oneOf(frequencies),
  since: text(limits.title, "A year, or the family's words"),
  means: several(contactMeans),
  where: oneOf(whereabouts),
  outlook: oneOf(outlooks),
  strength: oneOf(strengths),
};

export const feltSchema = object(
  { member: id, on: date },
  { richness: oneOf(richnesses), effect: oneOf(effects) },
);

const person = object(
  { id, name: text(limits.name), formal: flag },
  {
    role: text(limits.role),
    organisation: text(limits.name),
    volunteer: flag,
    places: list(object({ domain }, { member: id }), 60),
  },
);
const need = object(
  { id, domain, title: text(limits.title) },
  { member: id, sensitive: flag, state: oneOf(needStates), actors: ids },
);

/** A map as it was told once, whole in itself. */
export const versionSchema = object(
  { id, about: oneOf(versionTimes), on: date, toldBy: { ...ids, minItems: 1 } },
  {
    where: { ...oneOf(versionPlaces), description: "Here, or in the country of origin; here when left out" },
    basedOn: { ...id, description: "The version that it began as a copy of" },
    members: { ...ids, description: "Of the family's members, those on this map" },
    ownDomains: list(object({ id, name: text(60) }, { icon: oneOf(ownDomainIcons) }), 10),
    domainStates: {
      type: "object",
      propertyNames: { pattern: localIdPattern },
      additionalProperties: oneOf(domainStates),
    },
    people: list(person, 500, "With the id of the actor where they are the same"),
    needs: list(need, 300),
    ties: list(object({ actor: id, other: id }), 2000),
    account: list(
      object({ actor: id }, { member: id, ...tieSchema }),
      3000,
      "The ties as the tellers felt them",
    ),
    goals: list(
      object({ kind: oneOf(wishKinds), about: domain, goal: id }, { member: id }),
      500,
      "Wishes on it that became a goal; about an actor, or a domain",
    ),
  },
);

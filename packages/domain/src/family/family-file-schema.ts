import { languages } from "../language";
import { mostHours } from "../load/offer";
import { offerKinds } from "../load/task-kind";
import { consentKinds } from "../network/consent";
import { wordQuestions } from "../network/conversation/question";
import { ownDomainIcons } from "../network/icon";
import { domainStates, lifeDomains } from "../network/life-domain";
import { needStates } from "../network/need";
import { goalStates, goalStepStates } from "../plan/goal";
import { limits } from "../text";
import { goalEventSchema, questionSchema, stepBackSchema, thanksSchema } from "./family-file-schema-plan";
import { feltSchema, tieSchema, versionSchema } from "./family-file-schema-version";
import { localIdPattern } from "./local-id";
import { reachWays, readingHindrances, shareKinds } from "./member";
import { date, domain, email, flag, id, ids, list, object, oneOf, several, text } from "./schema-parts";

const member = object(
  { id, name: text(limits.name, "Name or pseudonym") },
  {
    ownName: text(limits.name, "The name in the person's own script"),
    relation: text(limits.role),
    birthYear: { type: "integer", minimum: 1900, maximum: 2100 },
    languages: several(languages, "Best language first"),
    email,
    phone: text(limits.phone),
    reach: oneOf(reachWays),
    hindrances: several(readingHindrances, "What makes reading hard"),
    shares: several(shareKinds, "What a minor may read"),
  },
);
const contact = object(
  { id, name: text(limits.name), formal: { type: "boolean", description: "True for a professional" } },
  {
    organisation: text(limits.name),
    function: text(limits.role),
    languages: several(languages, "Best language first"),
    email,
    phone: text(limits.phone),
  },
);
const offer = {
  ...object(
    { on: date },
    {
      hours: { type: "integer", minimum: 1, maximum: mostHours, description: "A week" },
      themes: several(lifeDomains, "What they like to help with; none: whatever comes"),
      lastDay: date,
      notKinds: several(offerKinds, "What they do not do"),
      notWords: text(limits.words),
    },
  ),
  description: "What a volunteer last said that they can do",
};
const actor = object(
  { id, contact: id },
  {
    role: text(limits.role, "What this person is to the family"),
    volunteer: flag,
    offer,
    stepsBack: list(stepBackSchema, 100, "Said by a helper who can or need no longer help"),
    places: list(object({ domain }, { member: id }), 60, "Where the person helps, home first"),
  },
);
const need = object(
  { id, domain, title: text(limits.title, "Agreed with the family; others may see it") },
  { member: id, sensitive: flag, state: oneOf(needStates), actors: ids },
);
const goalStep = object(
  { words: text(limits.title) },
  {
    means: text(limits.line, "With which means"),
    language: oneOf(languages),
    byFrom: date,
    byDate: date,
    byWords: text(limits.title),
    actor: id,
    member: { ...id, description: "Who takes it: an actor, or a member; nobody yet when both are left out" },
    state: oneOf(goalStepStates),
  },
);
const goal = object(
  { id, domain, what: text(limits.line) },
  {
    member: id,
    how: text(limits.words),
    language: { ...oneOf(languages), description: "In which it was said; nl when left out" },
    byFrom: { ...date, description: "With byDate: a period" },
    byDate: date,
    byWords: text(limits.title),
    shared: { type: "boolean", description: "A member's goal is for that member alone unless shared" },
    state: oneOf(goalStates),
    askAgainOn: { ...date, description: "Of a parked goal" },
    actors: ids,
    steps: list(goalStep, 60),
    events: list(goalEventSchema, 1000, "What happened to it, the oldest first"),
    thanks: list(thanksSchema, 500, "Who was thanked for it"),
  },
);
const feeling = object({ actor: id }, { member: id, ...tieSchema, words: text(limits.words) });
const withholdingReason = object({ actor: id, words: text(limits.line) });
const needWords = object({ need: id, words: text(limits.words) }, { member: id, language: oneOf(languages) });
const domainWords = object(
  { domain, question: oneOf(wordQuestions), words: text(limits.words) },
  { member: id, language: oneOf(languages) },
);

/** The family file's published shape (JSON Schema 2020-12); docs/family-file.schema.json is this, printed. */
export const familyFileSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Rondom family file",
  description:
    "One family with its network and plan. Ids hold inside the file. Without meetings, reports, links and audit.",
  ...object(
    {
      format: { const: "rondom-family" },
      version: { const: 1 },
      family: object({ name: text(limits.name), municipality: text(limits.name) }),
      members: list(member, 60),
      ownDomains: list(object({ id, name: text(60) }, { icon: oneOf(ownDomainIcons) }), 10),
      domainStates: {
        type: "object",
        propertyNames: { pattern: localIdPattern },
        additionalProperties: oneOf(domainStates),
        description: "Per life domain or own domain; one that is left out is not yet spoken about",
      },
      contacts: list(contact, 500),
      actors: list(actor, 500, "A volunteer is an informal actor marked so"),
      consents: list(object({ actor: id, kind: oneOf(consentKinds), member: id, on: date }), 1000),
      needs: list(need, 300),
      goals: list(goal, 300),
      ties: list(object({ actor: id, other: id }), 2000, "Who knows whom"),
      familyLayer: {
        ...object(
          { feelings: list(feeling, 3000), needWords: list(needWords, 3000) },
          {
            domainWords: list(domainWords, 3000, "What the family says about a domain, by question"),
            withholdingReasons: list(withholdingReason, 500, "Why somebody is withheld, for safety"),
            felt: list(feltSchema, 3000, "How a member's network feels to them, each time it was asked"),
            versions: list(versionSchema, 300, "The network as it was told once: then, now, wished"),
          },
        ),
        description: "For that member and the coordinators alone",
      },
    },
    {
      $schema: { type: "string", maxLength: 500 },
      questions: list(questionSchema, 1000, "What nobody could answer at once, the oldest first"),
      domainShares: list(
        object({ domain, member: id, on: date }),
        20,
        "Domains of the map that helpers may see, and who agreed; none when left out",
      ),
      withholdings: list(object({ actor: id, on: date }), 500, "Whom no other helper sees on the map"),
    },
  ),
} as const;

import fc from "fast-check";
import { canonicalFamilyFile } from "../family/canonical-family-file";
import { type FamilyFile, familyFileInput } from "../family/family-file";
import { reachWays, readingHindrances, shareKinds } from "../family/member";
import { languages } from "../language";
import { mostHours } from "../load/offer";
import { offerKinds } from "../load/task-kind";
import { consentKinds } from "../network/consent";
import { wordQuestions } from "../network/conversation/question";
import { qualities } from "../network/feeling";
import { ownDomainIcons } from "../network/icon";
import { domainStates, lifeDomains } from "../network/life-domain";
import { needStates } from "../network/need";
import { goalStates, goalStepStates } from "../plan/goal";
import { anyGoalEvents, anyQuestions, anyStepsBack, anyThanks } from "./family-file-plan";
import { anyFelt, anyTold, anyVersions } from "./family-file-version";

const text = fc
  .oneof(
    fc.constantFrom(
      "Selam",
      "ሰላም ተስፋይ",
      "عائلة 12/3",
      "<script>alert(1)</script>",
      "=1+1",
      "O'Brien-ßüñ",
      "👩‍👩‍👧",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  )
  .map((words) => `${words}x`);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const address = fc.stringMatching(/^[a-z]{1,8}$/).map((name) => `${name}@example.org`);
const date = fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}`);
const flag = fc.boolean();
const anyOffer = fc.record({
  hours: maybe(fc.integer({ min: 1, max: mostHours })),
  themes: some(lifeDomains),
  lastDay: maybe(date),
  notKinds: some(offerKinds),
  notWords: maybe(text),
  on: date,
});
const ids = (letter: string, most: number) =>
  fc
    .integer({ min: 0, max: most })
    .map((count) => Array.from({ length: count }, (_, at) => `${letter}-${at}`));

/** Any family file that passes its check; ids and lists in no special order. */
export const anyFamilyFile: fc.Arbitrary<FamilyFile> = fc
  .record({
    m: ids("m", 4),
    d: ids("own", 2),
    a: ids("x", 5),
    n: ids("need", 3),
    g: ids("goal", 3),
    w: some([0, 1, 2, 3, 4]),
  })
  .chain(({ m, d, a, n, g, w }) => {
    const withheld = a.filter((_, at) => w.includes(at));
    const domain = oneOf([...lifeDomains, ...d]);
    const member = m.length > 0 ? maybe(oneOf(m)) : fc.constant(undefined);
    const each = <T extends object>(list: string[], model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
      fc.tuple(...list.map((id) => fc.record({ id: fc.constant(id), ...model })));
    // One taker a step, of either list.
    const taker = {
      actor: a.length > 0 ? maybe(oneOf(a)) : fc.constant(undefined),
      member: a.length > 0 ? fc.constant(undefined) : member,
    };
    const pairs = a.flatMap((actor, at) => a.slice(at + 1).map((other) => ({ actor: other, other: actor })));
    const felt = a.flatMap((actor) => [undefined, ...m].map((of) => ({ actor, member: of })));
    const told = n.flatMap((need) => [undefined, ...m].map((of) => ({ need, member: of })));
    const allowed = m.length > 0 ? a.flatMap((actor) => consentKinds.map((kind) => ({ actor, kind }))) : [];
    const shareable = m.length > 0 ? [...lifeDomains, ...d] : [];
    return fc.record({
      format: fc.constant("rondom-family"),
      version: fc.constant(1),
      family: fc.record({ name: text, municipality: text }),
      members: each(m, {
        name: text,
        ownName: maybe(text),
        relation: maybe(text),
        // Adults all: then everybody may agree.
        birthYear: maybe(fc.integer({ min: 1900, max: 2000 })),
        languages: some(languages),
        email: maybe(address),
        phone: maybe(text),
        reach: oneOf(reachWays),
        hindrances: some(readingHindrances),
        shares: some(shareKinds),
      }),
      ownDomains: each(d, { name: text, icon: oneOf(ownDomainIcons) }),
      domainStates: fc.dictionary(domain, oneOf(domainStates)),
      contacts: each(a.map((id) => `c${id}`).reverse(), {
        name: text,
        organisation: maybe(text),
        function: maybe(text),
        formal: flag,
        languages: some(languages),
        email: maybe(address),
        phone: maybe(text),
      }),
      actors: fc.tuple(
        ...a.map((id) =>
          fc.record({
            id: fc.constant(id),
            contact: fc.constant(`c${id}`),
            role: maybe(text),
            volunteer: flag,
            offer: maybe(anyOffer),
            stepsBack: anyStepsBack(text),
            places: fc.uniqueArray(fc.record({ domain, member }), {
              maxLength: 3,
              selector: (place) => `${place.domain} ${place.member}`,
            }),
          }),
        ),
      ),
      consents: fc.subarray(allowed).chain((list) =>
        fc.tuple(
          ...list.map((one) =>
            fc.record({
              actor: fc.constant(one.actor),
              kind: fc.constant(one.kind),
              member: oneOf(m),
              on: date,
            }),
          ),
        ),
      ),
      domainShares: some(shareable).chain((list) =>
        fc.tuple(...list.map((key) => fc.record({ domain: fc.constant(key), member: oneOf(m), on: date }))),
      ),
      withholdings: fc.tuple(...withheld.map((id) => fc.record({ actor: fc.constant(id), on: date }))),
      needs: each(n, {
        domain,
        member,
        title: text,
        sensitive: flag,
        state: oneOf(needStates),
        actors: some(a),
      }),
      goals: each(g, {
        domain,
        member,
        what: text,
        how: maybe(text),
        language: maybe(oneOf(languages)),
        byFrom: maybe(date),
        byDate: maybe(date),
        byWords: maybe(text),
        shared: flag,
        state: oneOf(goalStates),
        askAgainOn: maybe(date),
        actors: some(a),
        steps: fc.array(
          fc.record({
            words: text,
            means: maybe(text),
            language: maybe(oneOf(languages)),
            byFrom: maybe(date),
            byDate: maybe(date),
            byWords: maybe(text),
            ...taker,
            state: oneOf(goalStepStates),
          }),
          { maxLength: 3 },
        ),
        events: anyGoalEvents({ members: m, text }),
        thanks: anyThanks({ members: m, actors: a, text }),
      }),
      questions: anyQuestions({ actors: a, needs: n, domains: [...lifeDomains, ...d], text }),
      ties: some(pairs),
      familyLayer: fc.record({
        feelings: some(felt).chain((list) =>
          fc.tuple(
            // Words or a quality, so that it says something.
            ...list.map((one) =>
              fc
                .tuple(anyTold, fc.record({ quality: oneOf(qualities), words: maybe(text) }))
                .map(([told, said]) => ({ ...one, ...told, ...said })),
            ),
          ),
        ),
        domainWords: fc.array(
          fc.record({
            domain,
            question: oneOf(wordQuestions),
            member,
            words: text,
            language: oneOf(languages),
          }),
          { maxLength: 5 },
        ),
        felt: anyFelt({ members: m }),
        versions: anyVersions({ members: m, actors: a, needs: n, own: d, text }),
        withholdingReasons: some(withheld).chain((list) =>
          fc.tuple(...list.map((id) => fc.record({ actor: fc.constant(id), words: text }))),
        ),
        needWords: some(told).chain((list) =>
          fc.tuple(
            ...list.map((one) =>
              fc.record({
                need: fc.constant(one.need),
                member: fc.constant(one.member),
                words: text,
                language: oneOf(languages),
              }),
            ),
          ),
        ),
      }),
    });
  })
  .map((made) => familyFileInput.parse(made));

/** The same, canonical. */
export const anyCanonicalFile = anyFamilyFile.map(canonicalFamilyFile);

import { qualities } from "@rondom/domain/network/feeling";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { NetworkTables } from "./network";
import type { OrganisationTables } from "./organisation";
import { inFamily } from "./scope";

/** What a person of the family feels and says in their own words. Only that member and the coordinators see it. */
export function familyLayerTables(k: Kit, up: OrganisationTables & FamilyTables & NetworkTables) {
  const needWords = k.table(
    "need_words",
    {
      ...inFamily(k, up),
      needId: k.ref(() => up.need.id),
      memberId: k.refOrNull(() => up.member.id),
      words: k.text(),
      language: k.text(),
      at: k.instant(),
    },
    (t) => [k.index("need_words_family").on(t.familyId)],
  );
  const feeling = k.table(
    "feeling",
    {
      ...inFamily(k, up),
      actorId: k.ref(() => up.actor.id),
      memberId: k.refOrNull(() => up.member.id),
      quality: k.oneOfOrNull(qualities),
      words: k.textOrNull(),
      at: k.instant(),
    },
    (t) => [k.index("feeling_family").on(t.familyId)],
  );
  const wish = k.table(
    "wish",
    {
      ...inFamily(k, up),
      memberId: k.ref(() => up.member.id),
      words: k.text(),
      language: k.text(),
      domain: k.textOrNull(),
      /** The member chose that everyone at the meeting may read it; else the coordinator alone. */
      forAll: k.flag(),
      at: k.instant(),
      settledAt: k.instantOrNull(),
    },
    (t) => [k.index("wish_family").on(t.familyId)],
  );
  return { needWords, feeling, wish };
}

/** Names of the tables above, known to the types: a link holder's queries cannot name them. */
export type FamilyLayerName = keyof ReturnType<typeof familyLayerTables>;

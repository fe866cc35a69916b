import type { Closeness } from "@rondom/domain/network/tie/attribute";
import type { VersionActor, VersionMap } from "@rondom/domain/network/version/version";
import type { MapCentre } from "../map/input";
import { secondOf } from "../map/input-of";
import type { TimeInput, TimeWords } from "./input";

/** A version with what stands above it. */
export interface ShownVersion {
  readonly key: string;
  readonly title: string;
  readonly told: string;
  readonly map: Pick<VersionMap, "actors" | "account">;
}

interface Shown {
  readonly centre: MapCentre;
  readonly domains: readonly { readonly key: string }[];
  /** Everybody of all versions, as they are called here (`peopleOf`). */
  readonly people: readonly VersionActor[];
  /** In the order of time. */
  readonly versions: readonly ShownVersion[];
  /** Whose account is drawn: a member's, or (null) that of the family together; two accounts never mix. */
  readonly account: string | null;
  readonly words: TimeWords;
}

/** What versions side by side are drawn from. */
export function timeInputOf({ centre, domains, people, versions, account, words }: Shown): TimeInput {
  return {
    centre,
    words,
    domains: domains.map(({ key }) => key),
    people: people.map((person) => {
      const { id, name, formal, domains: own } = person;
      return { id, name, second: secondOf(person), formal, domains: own };
    }),
    versions: versions.map(({ key, title, told, map }) => ({
      key,
      title,
      told,
      closeness: closenessOf(map, account),
    })),
  };
}

/** Everybody of several maps, each once, in the order of joining; as the last map says that knows them. */
export function peopleOf(maps: readonly Pick<VersionMap, "actors">[]): VersionActor[] {
  const found = new Map<string, VersionActor>();
  for (const { actors } of maps) for (const actor of actors) found.set(actor.id, actor);
  return [...found.values()];
}

/** How close everybody of a map is in one account; null: not asked there. */
function closenessOf(
  { actors, account }: Pick<VersionMap, "actors" | "account">,
  memberId: string | null,
): Record<string, Closeness | null> {
  const said = new Map(
    account.flatMap((tie) => (tie.memberId === memberId ? [[tie.actorId, tie.closeness] as const] : [])),
  );
  return Object.fromEntries(actors.map(({ id }) => [id, said.get(id) ?? null]));
}

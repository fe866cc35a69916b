import { lifeDomains } from "@rondom/domain/network/life-domain";
import type { Ctx } from "../ctx";
import type { Network } from "../network/read-network";

/** A map of now, and the numbers by which something on it is picked: the same numbers pick the same. */
export interface Drawn {
  ctx: Ctx;
  familyId: string;
  map: Network;
  one: number;
  other: number;
  third: number;
}

const names = [
  "Lieve Dewaele",
  "ሰላም ተስፋይ",
  "Jo",
  "عائلة حداد",
  "Ольга П.",
  "<b>Tom</b>",
  "Griet Maes",
  "O'Brien-ß",
];
/** The one that a number picks; undefined of nothing. */
export const at = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];
/** A name in any script. */
export const name = (number: number) => at(names, number) ?? "";
/** Words over two lines, or none. */
export const words = (number: number) => (number % 3 === 0 ? null : `Woorden ${number % 7}\nvan ons`);

/** One of the ten, or one of the family's own. */
export function domain({ map }: Drawn, number: number): string {
  return at([...lifeDomains, ...map.domains.flatMap(({ key, own }) => (own ? [key] : []))], number) ?? "work";
}

/** A member, or null for the whole family. */
export function member({ map }: Drawn, number: number): string | null {
  return at([null, ...map.members.map(({ id }) => id)], number) ?? null;
}

/** Up to three places, for the whole family or a member. */
export function places(drawn: Drawn) {
  const { one, other, third } = drawn;
  return [one, other, third].slice(0, third % 4).map((number) => {
    return { domain: domain(drawn, number), memberId: member(drawn, number + third) };
  });
}

/** A third of the actors. */
export function some({ map }: Drawn, number: number): string[] {
  return map.actors.filter((_, place) => (number + place * 7) % 3 === 0).map(({ id }) => id);
}

/** Some of them as a screen showed them. */
export function seen(drawn: Drawn) {
  const ids = some(drawn, drawn.third);
  return drawn.map.actors.filter(({ id }) => ids.includes(id)).map(({ id, version }) => ({ id, version }));
}

/** What is known of somebody. */
export function contactOf({ one, other, third }: Drawn) {
  return {
    name: name(one),
    organisationName: third % 2 ? "OCMW" : null,
    functionName: other % 3 ? null : "leerkracht",
    formal: other % 2 === 0,
    languages: third % 5 === 0 ? ["ti", "nl"] : [],
    email: one % 3 ? `p${third % 9}@example.org` : null,
    phone: third % 3 ? null : `09 000 00 ${third % 90}`,
  };
}

import type { ProposalGroup } from "@rondom/domain/meeting/proposal";

/** Somebody who could be asked, as the screen shows them. */
export interface WhoPerson {
  key: string;
  kind: "actor" | "member";
  /** Of the actor or the member. */
  id: string;
  name: string;
  /** Function and organisation, or relation and age. */
  second: string | null;
  formal: boolean;
  domain: string | undefined;
  languages: readonly string[];
  minor: boolean;
  mayBeInvited: boolean;
  hasAddress: boolean;
}

export type WhoGroup = Pick<ProposalGroup, "kind" | "id" | "chair"> & { people: readonly WhoPerson[] };

/** True while this tick is on by itself and shut: adults of the family and its volunteers, until unlocked. */
export function isLocked(
  { kind }: Pick<WhoGroup, "kind">,
  person: Pick<WhoPerson, "minor" | "mayBeInvited">,
  free: { family: boolean; volunteers: boolean },
): boolean {
  if (kind === "family") return !free.family && !person.minor;
  return kind === "volunteers" && !free.volunteers && person.mayBeInvited;
}

/** The ticks after one was changed, each person once. */
export function tickedAfter(ticked: readonly string[], key: string, on: boolean): string[] {
  const others = ticked.filter((each) => each !== key);
  return on ? [...others, key] : others;
}

function withAll(
  ticked: readonly string[],
  groups: readonly WhoGroup[],
  kind: WhoGroup["kind"],
  wanted: (person: WhoPerson) => boolean,
): string[] {
  const people = groups.filter((group) => group.kind === kind).flatMap((group) => group.people);
  return [...new Set([...ticked, ...people.filter(wanted).map(({ key }) => key)])];
}

/** The ticks after the family is asked as always again: its adults are on. */
export function withFamily(ticked: readonly string[], groups: readonly WhoGroup[]): string[] {
  return withAll(ticked, groups, "family", ({ minor }) => !minor);
}

/** The ticks after the volunteers are asked as always again, as far as the family agrees. */
export function withVolunteers(ticked: readonly string[], groups: readonly WhoGroup[]): string[] {
  return withAll(ticked, groups, "volunteers", ({ mayBeInvited }) => mayBeInvited);
}

import { feelingLine, nameLines, secondLines } from "../map/label";
import type { Label } from "../map/seat-line";
import { cleanText, initialsIn } from "../map/text";
import type { EcomapInput, EcomapPerson } from "./input";
import { type EcomapMeasures, headingRow } from "./measures";

/** One person with the words of the label, before there is a place. */
export interface Member extends Label {
  readonly person: EcomapPerson;
  readonly name: string;
  readonly initials: string | null;
  /** Height of the row: seat or lines, and the gap. */
  readonly height: number;
}

/** The key of the group in which a person sits. */
export function groupOf({ group }: EcomapPerson, { groups }: Pick<EcomapInput, "groups">): string {
  const known = (key: string | null) => groups.find((one) => one.key === key)?.key;
  return known(group) ?? known("others") ?? groups.at(-1)?.key ?? "";
}

/** The people of each group, in the order of the groups and of joining. */
export function membersByGroup(input: EcomapInput, measures: EcomapMeasures): Member[][] {
  return input.groups.map(({ key }) =>
    input.people
      .filter((person) => groupOf(person, input) === key)
      .map((person) => memberOf(person, input, measures)),
  );
}

/** A group's height: its heading and its rows, or nothing when nobody sits there. */
export function groupHeight(members: readonly Member[]): number {
  return members.length === 0 ? 0 : members.reduce((sum, { height }) => sum + height, headingRow);
}

function memberOf(person: EcomapPerson, { words }: EcomapInput, measures: EcomapMeasures): Member {
  const name = cleanText(person.name);
  const second = measures.qualityAlone ? "" : cleanText(person.second ?? "");
  const feels = person.quality === null ? words.notAsked : words.quality[person.quality];
  const lines = measures.oneLine
    ? nameLines(`${name} · ${feels}`, measures, 600)
    : [
        ...nameLines(name, measures, 600),
        ...(second === "" ? [] : secondLines(second, measures)),
        feelingLine(feels, measures, person.quality !== null),
      ];
  const tall = lines.reduce((sum, { height }) => sum + height, 0);
  return {
    person,
    name,
    initials: initialsIn(measures.seat, name),
    lines,
    width: Math.max(...lines.map(({ width }) => width)),
    height: Math.max(measures.seat + 2, tall) + measures.rowGap,
  };
}

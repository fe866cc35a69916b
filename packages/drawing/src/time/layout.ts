import { pictureOf } from "../circles/layout";
import { sideMeasuresFor } from "../circles/measures";
import { boxRound } from "../map/geometry";
import type { TimeInput, TimeVersion } from "./input";
import type { TimeSeat, VersionLayout } from "./picture";
import { rowsOfTime } from "./rows-of-time";
import { seatsOfVersion } from "./seats-of-version";
import { wordsAbove, wordsBelow } from "./words-around";

/** How far a mark reaches out of its seat. */
const beyond = 7;

/** Every version with what changed since the one before it; everybody in the same row in all (looks, section 4). */
export function layoutVersions(input: TimeInput): VersionLayout[] {
  const solved = rowsOfTime(input);
  const drawn = input.versions.map((version, i) => ({
    version,
    seats: seatsOfVersion(input, input.versions[i - 1] ?? null, version, solved),
  }));
  return picturesOf(input, drawn, solved.scale);
}

/** Two versions as one difference: the later one, with the place from before of everybody who moved. */
export function layoutDifference(input: TimeInput, before: string, after: string): VersionLayout | null {
  const find = (key: string) => input.versions.find((version) => version.key === key);
  const [was, is] = [find(before), find(after)];
  if (!was || !is) return null;
  const solved = rowsOfTime(input);
  const seats = seatsOfVersion(input, was, is, solved, true);
  const title = { ...is, title: `${was.title} – ${is.title}` };
  return picturesOf(input, [{ version: title, seats }], solved.scale)[0] ?? null;
}

function picturesOf(
  input: TimeInput,
  drawn: readonly { readonly version: TimeVersion; readonly seats: readonly TimeSeat[] }[],
  scale: number,
): VersionLayout[] {
  const all = drawn.flatMap(({ seats }) =>
    seats.map((seat) =>
      seat.mark === null || seat.mark === "went" ? seat : { ...seat, size: seat.size + 2 * beyond },
    ),
  );
  const pictures = drawn.map(({ version, seats }) => ({
    version,
    seats,
    picture: pictureOf(input, seats, scale, sideMeasuresFor(input).family, all),
  }));
  if (pictures.length === 0) return [];
  const canvas = boxRound(pictures.map(({ picture }) => picture.canvas));
  return pictures.map(({ version, seats, picture }) => ({
    ...picture,
    key: version.key,
    canvas,
    seats,
    above: wordsAbove(version, canvas),
    below: wordsBelow(input, seats, canvas),
  }));
}

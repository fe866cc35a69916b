import { ringsOf, scaleWithRoomForNames } from "../circles/draw-rings";
import { pictureOf } from "../circles/layout";
import { sideMeasuresFor } from "../circles/measures";
import { boxRound } from "../map/geometry";
import type { TimeInput, TimeVersion } from "./input";
import type { TimeSeat, VersionLayout } from "./picture";
import { rowsOfTime, type SolvedRows } from "./rows-of-time";
import { seatsOfVersion } from "./seats-of-version";
import { wordsAbove, wordsBelow } from "./words-around";

/** How far a mark reaches out of its seat. */
const beyond = 7;

/** Every version with what changed since the one before it; everybody in the same row in all (looks, section 4). */
export function layoutVersions(input: TimeInput): VersionLayout[] {
  const solved = solvedFor(input);
  return picturesOf(input, versionsAt(input, solved), solved.scale);
}

/** Two versions as one difference: the later one, with the place from before of everybody who moved. */
export function layoutDifference(input: TimeInput, before: string, after: string): VersionLayout | null {
  const find = (key: string) => input.versions.find((version) => version.key === key);
  const [was, is] = [find(before), find(after)];
  if (!was || !is) return null;
  const solved = solvedFor(input);
  const seats = seatsOfVersion(input, was, is, solved, true);
  const title = { ...is, title: `${was.title} – ${is.title}` };
  return picturesOf(input, [{ version: title, seats }], solved.scale)[0] ?? null;
}

interface DrawnVersion {
  readonly version: TimeVersion;
  readonly seats: readonly TimeSeat[];
}

/** Everybody's row, and one scale for all versions at which the names of the rings are clear of everybody in each. */
function solvedFor(input: TimeInput): SolvedRows {
  const { rows, scale } = rowsOfTime(input);
  const seatsAt = (tried: number) => versionsAt(input, { rows, scale: tried }).flatMap(({ seats }) => seats);
  return { rows, scale: scaleWithRoomForNames(input.words, scale, seatsAt) };
}

function versionsAt(input: TimeInput, solved: SolvedRows): DrawnVersion[] {
  return input.versions.map((version, i) => ({
    version,
    seats: seatsOfVersion(input, input.versions[i - 1] ?? null, version, solved),
  }));
}

function picturesOf(input: TimeInput, drawn: readonly DrawnVersion[], scale: number): VersionLayout[] {
  const everybody = drawn.flatMap(({ seats }) => seats);
  const marked = everybody.map((seat) =>
    seat.mark === null || seat.mark === "went" ? seat : { ...seat, size: seat.size + 2 * beyond },
  );
  const rings = ringsOf(input.words, scale, everybody, marked);
  const pictures = drawn.map(({ version, seats }) => ({
    version,
    seats,
    picture: pictureOf(input, seats, sideMeasuresFor(input).family, rings),
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

import type { Block } from "./block";
import type { Level } from "./levels";
import { pullInwards } from "./pull-inwards";
import { stackBlocks } from "./stack";

export type Side = "left" | "right";

/** One domain's block at its height beside the table. */
export interface PlacedBlock {
  readonly index: number;
  readonly side: Side;
  readonly top: number;
  readonly block: Block;
}

/** Radii of the curve on which the seats lie. */
export interface Curve {
  readonly rx: number;
  readonly ry: number;
}

/** Mid angle of a segment, in radians clockwise from the top. */
export function midAngle(index: number, count: number): number {
  return (2 * Math.PI * (index + 0.5)) / count;
}

/** The sine's sign in whole numbers: at exactly half a turn rounding would put a segment on the wrong side. */
export function isRightHalf(index: number, count: number): boolean {
  return 2 * index + 1 < count;
}

/** How far from the middle line the curve runs at a height. */
export function onCurve(y: number, { rx, ry }: Curve): number {
  return rx * Math.sqrt(Math.max(0, 1 - (y / (ry + 6)) ** 2));
}

/** The curve's half height for a half of rows: in steps, so that one row more seldom moves it. */
export function curveHeight(tallest: number, least: number): number {
  return Math.max(least, 24 * Math.ceil((tallest / 2 + 10) / 24));
}

/**
 * Stands the blocks of each half above one another, near their segments. A half is a list of disjoint rows, so that
 * labels cannot overlap whatever the names.
 */
export function placeBlocks(blocks: readonly Block[], level: Level): { placed: PlacedBlock[]; curve: Curve } {
  const all = blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.height > 0);
  const isRight = (index: number) => isRightHalf(index, blocks.length);
  const right = all.filter(({ index }) => isRight(index));
  const left = all.filter(({ index }) => !isRight(index)).reverse();
  const rx = level.radius + level.moat;
  const tallest = Math.max(halfHeight(right, level), halfHeight(left, level));
  const ry = curveHeight(tallest, rx);
  const stand = (half: typeof all, side: Side): PlacedBlock[] => {
    const wishes = half.map(({ block, index }) => ({
      wanted: -rx * Math.cos(midAngle(index, blocks.length)),
      height: block.height,
    }));
    const centres = pullInwards(stackBlocks(wishes, level.blockGap), wishes, level.blockGap, ry + 24);
    return half.map((entry, i) => ({ ...entry, side, top: (centres[i] ?? 0) - entry.block.height / 2 }));
  };
  return { placed: [...stand(right, "right"), ...stand(left, "left")], curve: { rx, ry } };
}

function halfHeight(half: readonly { block: Block }[], level: Level): number {
  const heights = half.reduce((sum, { block }) => sum + block.height, 0);
  return heights + Math.max(0, half.length - 1) * level.blockGap;
}

import { type Curve, curveHeight, isRightHalf, midAngle, type Side } from "../map/halves";
import { stackBlocks } from "../map/stack";
import type { EcomapMeasures } from "./measures";

/** One group's block at its height beside the family. */
export interface StandingGroup {
  readonly index: number;
  readonly side: Side;
  readonly top: number;
}

/** How far blocks may reach beyond the curve: above with a heading alone, below with half a row. */
const beyond = { top: 24, bottom: 10 };

/**
 * Stands the groups of each half above one another, near their sectors and never beyond the curve: only there would
 * seats stand in one another's way. Groups without anybody (height 0) take no room.
 */
export function standGroups(
  heights: readonly number[],
  { radius, moat, blockGap }: EcomapMeasures,
): { standing: StandingGroup[]; curve: Curve } {
  const all = heights.map((height, index) => ({ height, index })).filter(({ height }) => height > 0);
  const right = all.filter(({ index }) => isRightHalf(index, heights.length));
  const left = all.filter(({ index }) => !isRightHalf(index, heights.length)).reverse();
  const tall = (half: typeof all) =>
    half.reduce((sum, { height }) => sum + height, blockGap * Math.max(0, half.length - 1));
  const rx = radius + moat;
  const ry = curveHeight(Math.max(tall(right), tall(left)), rx);
  const stand = (half: typeof all, side: Side): StandingGroup[] => {
    const wishes = half.map(({ height, index }) => ({
      wanted: -rx * Math.cos(midAngle(index, heights.length)),
      height,
    }));
    const tops = stackBlocks(wishes, blockGap).map((centre, i) => centre - (half[i]?.height ?? 0) / 2);
    const kept = keepWithin(
      tops,
      half.map(({ height }) => height),
      blockGap,
      ry,
    );
    return half.map(({ index }, i) => ({ index, side, top: kept[i] ?? 0 }));
  };
  return { standing: [...stand(right, "right"), ...stand(left, "left")], curve: { rx, ry } };
}

/** Pushes blocks back within the curve, each as little as it must: exact, because the room is always enough. */
function keepWithin(tops: readonly number[], heights: readonly number[], gap: number, ry: number): number[] {
  let least = -ry - beyond.top;
  const pushedDown = tops.map((top, i) => {
    const here = Math.max(top, least);
    least = here + (heights[i] ?? 0) + gap;
    return here;
  });
  let most = ry + beyond.bottom;
  return pushedDown
    .map((top, i) => ({ top, height: heights[i] ?? 0 }))
    .reverse()
    .map(({ top, height }) => {
      const here = Math.min(top, most - height);
      most = here - gap;
      return here;
    })
    .reverse();
}

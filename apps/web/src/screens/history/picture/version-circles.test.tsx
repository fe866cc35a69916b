import { layoutDifference, layoutVersions } from "@rondom/drawing/time/layout";
import { tesfayTime } from "@rondom/drawing/time/reference";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { VersionCircles } from "./version-circles";

const [then, now] = layoutVersions(tesfayTime);
if (!then || !now) throw new Error("no versions");
const drawn = (layout = now, onlyDifferences = false) =>
  renderToStaticMarkup(<VersionCircles layout={layout} label="Nu" onlyDifferences={onlyDifferences} />);
const count = (markup: string, part: string) => markup.split(part).length - 1;

test("each change has its mark; who went is dotted with a struck name and has none", () => {
  const marked = now.seats.filter(({ mark }) => mark !== null && mark !== "went");
  expect(marked).toHaveLength(10);
  expect(count(drawn(), 'r="8" fill="var(--ink)"')).toBe(marked.length);
  expect(count(drawn(), 'text-decoration="line-through"')).toBe(1);
  expect(count(drawn(), 'stroke-dasharray="2.2 2.6"')).toBe(1);
  expect(count(drawn(then), 'r="8" fill="var(--ink)"')).toBe(0);
});

test("who did not change fades when only differences are looked at, and is still there", () => {
  const same = now.seats.filter(({ mark }) => mark === null).length;
  expect(same).toBeGreaterThan(0);
  expect(count(drawn(), "opacity-35")).toBe(0);
  expect(count(drawn(now, true), "opacity-35")).toBe(same);
  for (const { lines } of now.seats) expect(drawn(now, true)).toContain(lines[0]?.text);
});

test("as a difference everybody who moved has the place from before", () => {
  const moved = layoutDifference(tesfayTime, "then", "now");
  if (!moved) throw new Error("no difference");
  const trails = moved.seats.filter(({ from }) => from !== null).length;
  expect(trails).toBe(2);
  // The one who went is dotted too.
  expect(count(drawn(moved), 'stroke-dasharray="2.2 2.6"')).toBe(trails + 1);
});

test("it is one image with a name, and pans instead of shrinking below 12 px", () => {
  expect(count(drawn(), 'role="img" aria-label="Nu"')).toBe(1);
  const { centre, rings, seats, canvas } = now;
  const lines = [...centre, ...rings.map(({ line }) => line), ...seats.flatMap((seat) => seat.lines)];
  const smallest = Math.min(...lines.map(({ size }) => size));
  const narrowest = Number(/min-inline-size:(\d+)px/.exec(drawn())?.[1]);
  expect((narrowest / canvas.width) * smallest).toBeGreaterThanOrEqual(12);
  expect(((narrowest - 1) / canvas.width) * smallest).toBeLessThan(12);
});

import { expect, it } from "vitest";
import { polar } from "./geometry";
import { levelFor } from "./levels";
import type { Seat } from "./picture";
import { arcWithoutLargestGap, threadOf, threadsOf } from "./threads";

const degrees = (value: number) => (value * Math.PI) / 180;
const seat = (actorId: string, domain: string | null, angle: number): Seat => ({
  ...polar(300, degrees(angle)),
  id: `${actorId}@${domain}`,
  kind: "actor",
  actorId,
  gapId: null,
  domain,
  home: true,
  side: "right",
  shape: "round",
  size: 32,
  initials: null,
  times: 2,
  name: "",
  lines: [],
  label: { x: 0, y: 0, width: 0, height: 0 },
  spoken: "",
});
const arc = (...angles: number[]) => {
  const { from, to } = arcWithoutLargestGap(angles.map(degrees));
  return [from, to].map((value) => Math.round((value * 180) / Math.PI));
};

it("leaves the largest gap out", () => {
  expect(arc(10, 100)).toEqual([10, 100]);
  expect(arc(100, 10, 50)).toEqual([10, 100]);
  expect(arc(10, 200)).toEqual([200, 370]);
  expect(arc(10, 90, 300)).toEqual([300, 450]);
  expect(arc(0, 180)).toEqual([180, 360]);
  expect(arc(0, 120, 245)).toEqual([245, 480]);
});

it("draws the two people with most domains, the earlier first when equal", () => {
  const seats = [
    seat("a", "work", 10),
    seat("a", "health", 50),
    seat("b", "work", 20),
    seat("b", "health", 60),
    seat("b", "leisure", 90),
    seat("c", "work", 30),
    seat("c", "health", 70),
    seat("d", "work", 40),
  ];
  const threads = threadsOf(seats, ["d", "a", "b", "c"], levelFor(0, 10));
  expect(threads.map(({ actorId, radius, dashed }) => [actorId, radius, dashed])).toEqual([
    ["b", 259, false],
    ["a", 267, true],
  ]);
  expect(threadsOf(seats, ["d"], levelFor(0, 10))).toEqual([]);
  expect(threadsOf(seats, ["a"], levelFor(0, 10, "file")).map(({ radius }) => radius)).toEqual([202]);
});

it("does not count the row without a domain", () => {
  expect(threadsOf([seat("a", "work", 10), seat("a", null, 90)], ["a"], levelFor(0, 10))).toEqual([]);
});

it("ties each seat from a dot on the track to its ring", () => {
  const { ends } = threadOf([seat("a", "work", 90), seat("a", "health", 180)], 259, false);
  expect(ends).toEqual([
    { seatId: "a@work", dot: { x: 259, y: 0 }, edge: { x: 300 - 16 - 3.7, y: 0 } },
    { seatId: "a@health", dot: { x: 0, y: 259 }, edge: { x: 0, y: 300 - 16 - 3.7 } },
  ]);
});

it("draws no spoke backwards when the seat touches the track", () => {
  const near = { ...seat("a", "work", 90), x: 265 };
  expect(threadOf([near], 259, false).ends[0]?.edge).toEqual({ x: 259, y: 0 });
});

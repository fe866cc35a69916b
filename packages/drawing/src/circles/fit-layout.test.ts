import { expect, it } from "vitest";
import { narrowestFor } from "../map/lines";
import { circlesToFit } from "./fit-layout";
import { layoutCircles } from "./layout";
import { sharifiCircles, tesfayCircles } from "./reference";

const usual = layoutCircles(tesfayCircles);
const short = layoutCircles({ ...tesfayCircles, short: true });

it("keeps all that is known of people while it fits, to the last px", () => {
  expect(circlesToFit(tesfayCircles, usual.canvas.width)).toEqual(usual);
  expect(circlesToFit(tesfayCircles, usual.canvas.width - 1)).toEqual(short);
});

it("names alone fit a tablet upright, and everybody keeps their ring and side", () => {
  const lines = [...short.centre, ...short.seats.flatMap((seat) => seat.lines)];
  expect(narrowestFor(short.canvas.width, lines)).toBeLessThanOrEqual(744);
  const place = (layout: typeof usual) => layout.seats.map(({ id, ring, side }) => [id, ring, side]);
  expect(place(short)).toEqual(place(usual));
});

it("many people have names alone anyway", () => {
  expect(circlesToFit(sharifiCircles, 300)).toEqual(layoutCircles(sharifiCircles));
});

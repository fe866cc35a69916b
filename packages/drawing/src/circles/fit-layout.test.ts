import { expect, it } from "vitest";
import { narrowestFor } from "../map/lines";
import { circlesToFit, narrowestCircles } from "./fit-layout";
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

/** The pane beside the panel in a window of 1280 px. */
const besideThePanel = 880;

it("45 people fit beside the panel in a window of 1280 px, with letters of 12 px and more", () => {
  const layout = circlesToFit(sharifiCircles, besideThePanel);
  expect(narrowestCircles(layout)).toBeLessThanOrEqual(besideThePanel);
  expect(narrowestCircles(layoutCircles({ ...sharifiCircles, short: true }))).toBeGreaterThan(besideThePanel);
  expect(layout.seats).toHaveLength(sharifiCircles.people.length);
  const place = (one: typeof usual) =>
    one.seats.map(({ id, ring, side, spoken }) => [id, ring, side, spoken]);
  expect(place(layout)).toEqual(place(layoutCircles(sharifiCircles)));
  const shown = (name: string) =>
    layout.seats.find((seat) => seat.name === name)?.lines.map(({ text }) => text);
  expect(shown("Marie-Christine Vandenbroucke-Van Wambeke")).toEqual(["Marie-Christine"]);
});

it("whole names stay where low rows are enough", () => {
  const dense = layoutCircles({ ...sharifiCircles, dense: true });
  expect(circlesToFit(sharifiCircles, narrowestCircles(dense))).toEqual(dense);
  expect(circlesToFit(sharifiCircles, narrowestCircles(dense) - 1)).not.toEqual(dense);
});

it("where nothing fits it pans as little as it can", () => {
  const widths = [{}, { short: true }, { dense: true }, { dense: true, firstNames: true }].map((more) =>
    narrowestCircles(layoutCircles({ ...sharifiCircles, ...more })),
  );
  expect(narrowestCircles(circlesToFit(sharifiCircles, 300))).toBe(Math.min(...widths));
});

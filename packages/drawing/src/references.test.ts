import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { referencePictures } from "../make/references";

// A change that anybody can see is seen here first: draw them again with `npm run references`, look, and commit.

const folder = new URL("../../../docs/pictures/maps/", import.meta.url);

it.each(Object.entries(referencePictures))("%s is drawn as the picture that was looked at", (name, svg) => {
  expect(svg === readFileSync(new URL(`${name}.svg`, folder), "utf8").trimEnd()).toBe(true);
});

it("keeps no picture that is no longer drawn", () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(referencePictures)
      .map((name) => `${name}.svg`)
      .sort(),
  );
});

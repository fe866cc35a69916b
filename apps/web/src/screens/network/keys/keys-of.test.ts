import { expect, it } from "vitest";
import { keysOf } from "./keys-of";

const all = (...given: Parameters<typeof keysOf>) => keysOf(...given).flatMap(({ keys }) => keys);

it("each drawing names the keys that do something there", () => {
  expect(all("map", false)).toEqual([
    ...["domain", "seat", "home", "gap", "open", "back", "views", "time", "list", "help"],
    ...["add", "pick", "move", "also", "tie", "remove", "undo", "redo"],
  ]);
  expect(all("ecomap", false)).toEqual([
    ...["domain", "seat", "home", "open", "back", "views", "time", "list", "help"],
    ...["add", "pick", "move", "tie", "remove", "undo", "redo"],
  ]);
  expect(all("circles", false)).toContain("nearer");
  expect(all("circles", false)).not.toContain("also");
});

it("a closed file names only what changes nothing", () => {
  expect(keysOf("circles", true).map(({ group }) => group)).toEqual(["go", "look"]);
  expect(all("circles", true)).toEqual([
    "domain",
    "seat",
    "home",
    "open",
    "back",
    "views",
    "time",
    "list",
    "help",
  ]);
});

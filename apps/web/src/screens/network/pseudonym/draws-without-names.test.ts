import { expect, it } from "vitest";
import { drawsWithoutNames } from "./draws-without-names";

it.each([
  ["/families/abc/network", true],
  ["/families/abc/history", true],
  ["/families/abc/tasks", true],
  ["/families/abc/step-back/def", true],
  ["/families/abc/sharing", true],
  ["/families/abc/conversation", true],
  ["/families/abc/plan", false],
  ["/families/abc/meetings", false],
  ["/families/abc/meetings/def/chair", false],
  ["/families/abc/import", false],
  ["/families/abc", false],
  ["/families", false],
  ["/home", false],
  ["/load/abc/network", false],
])("%s is drawn without names: %s", (path, drawn) => {
  expect(drawsWithoutNames(path)).toBe(drawn);
});

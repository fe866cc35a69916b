import { expect, it } from "vitest";
import { changing, commandOf, stepOf } from "./command";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  ["Enter", "open"],
  [" ", "pick"],
  ["n", "add"],
  ["N", "add"],
  ["m", "move"],
  ["d", "also"],
  ["Delete", "remove"],
  ["Backspace", "remove"],
  ["l", "list"],
  ["?", "help"],
  ["Escape", "back"],
  ["z", null],
  ["k", "nearer"],
  ["v", "tie"],
  ["t", "time"],
  ["1", "map"],
  ["2", "ecomap"],
  ["3", "circles"],
  ["4", "history"],
  ["5", null],
  ["Tab", null],
])("%s means %s", (key, command) => {
  expect(commandOf({ ...plain, key })).toBe(command);
});

it.each(["ctrlKey", "metaKey", "altKey"])("a letter with %s belongs to the browser", (held) => {
  expect(commandOf({ ...plain, [held]: true, key: "n" })).toBeNull();
});

it.each([
  [{ key: "z", ctrlKey: true }, "undo"],
  [{ key: "z", metaKey: true }, "undo"],
  [{ key: "Z", ctrlKey: true, shiftKey: true }, "redo"],
  [{ key: "z", metaKey: true, shiftKey: true }, "redo"],
  [{ key: "y", ctrlKey: true }, "redo"],
  [{ key: "y", metaKey: true }, null],
  [{ key: "y", ctrlKey: true, shiftKey: true }, null],
  [{ key: "z" }, null],
  [{ key: "z", ctrlKey: true, metaKey: true }, null],
  [{ key: "z", ctrlKey: true, altKey: true }, null],
  [{ key: "x", ctrlKey: true }, null],
])("%o steps %s", (pressed, step) => {
  expect(stepOf({ ...plain, ...pressed })).toBe(step);
  expect(commandOf({ ...plain, ...pressed })).toBe(step);
});

it("with Shift somebody goes further; a capital lock changes nothing", () => {
  expect(commandOf({ ...plain, shiftKey: true, key: "K" })).toBe("further");
  expect(commandOf({ ...plain, key: "K" })).toBe("nearer");
});

it("a closed file hears only what changes nothing", () => {
  expect(changing).toEqual(["add", "move", "also", "remove", "tie", "nearer", "further", "undo", "redo"]);
});

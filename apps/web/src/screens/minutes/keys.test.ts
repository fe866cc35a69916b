import { expect, it } from "vitest";
import { commandOf } from "./keys";

const press = (key: string, code: string, held: Partial<Record<"altKey" | "ctrlKey" | "metaKey", boolean>>) =>
  commandOf({ key, code, altKey: false, ctrlKey: false, metaKey: false, ...held });
const alt = { altKey: true };

it.each([
  ["Digit1", "note"],
  ["Digit2", "decision"],
  ["Digit3", "task"],
  ["Digit4", "question"],
  ["Digit5", "success"],
  ["Numpad3", "task"],
])("Alt+%s is a kind of line on every keyboard", (code, lineKind) => {
  expect(press("é", code, alt)).toEqual({ kind: "line-kind", lineKind });
});

it.each(["Digit0", "Digit6", "Digit9", "KeyB", "F1"])("Alt+%s is nothing", (code) => {
  expect(press("x", code, alt)).toBeNull();
});

it("walks over the agenda", () => {
  expect(press("ArrowDown", "ArrowDown", alt)).toEqual({ kind: "point", by: 1 });
  expect(press("ArrowUp", "ArrowUp", alt)).toEqual({ kind: "point", by: -1 });
});

it.each(["a", "A", "å"])("opens attendance with Alt+%s, wherever the letter is", (key) => {
  expect(press(key, "KeyQ", alt)).toEqual({ kind: "attendance" });
});

it("leaves typing and other combinations alone", () => {
  expect(press("a", "KeyA", {})).toBeNull();
  expect(press("ArrowDown", "ArrowDown", {})).toBeNull();
  expect(press("@", "Digit2", { altKey: true, ctrlKey: true })).toBeNull();
  expect(press("a", "KeyA", { altKey: true, metaKey: true })).toBeNull();
});

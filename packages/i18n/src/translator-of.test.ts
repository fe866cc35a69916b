import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { overlay } from "./overlay";
import { translatorOf } from "./translator-of";

describe("overlay", () => {
  it("falls back line by line, also inside a group", () => {
    const below = { a: "een", group: { b: "twee", c: "drie" } };
    expect(overlay(below, { group: { c: "three" } })).toEqual({ a: "een", group: { b: "twee", c: "three" } });
  });

  it("treats an empty line as missing and keeps lines of its own", () => {
    expect(overlay({ a: "een" }, { a: "", z: "last" })).toEqual({ a: "een", z: "last" });
    expect(overlay({ a: "een" }, { a: { b: "deep" } })).toEqual({ a: { b: "deep" } });
  });
});

describe("translatorOf", () => {
  it("counts in Arabic with its six forms and Latin digits", () => {
    const t = translatorOf("ar", {
      tasks: "{n, plural, zero {لا} one {مهمة} two {مهمتان} few {# مهام} many {# مهمة} other {# مهمة}}",
    });
    expect([0, 1, 2, 3, 11].map((n) => t("tasks", { n }))).toEqual([
      "لا",
      "مهمة",
      "مهمتان",
      "3 مهام",
      "11 مهمة",
    ]);
  });

  it("throws on a missing line or value", () => {
    const t = translatorOf("nl", { hello: "Dag {name}" });
    expect(() => t("bye")).toThrow(/bye/);
    expect(() => t("hello")).toThrow();
    expect(t("hello", { name: "<b>" })).toBe("Dag <b>");
    expect(t.has("hello")).toBe(true);
    expect(t.has("bye")).toBe(false);
  });

  it("keeps tags and elements apart from text", () => {
    const t = translatorOf("nl", { call: "Bel <phone>{number}</phone>" });
    const name = createElement("bdi", { key: "name" }, "Joke");
    expect(t.rich("call", { number: name, phone: (chunks) => createElement("a", null, chunks) })).toEqual([
      "Bel ",
      createElement("a", { key: "phone0" }, [name]),
    ]);
  });
});

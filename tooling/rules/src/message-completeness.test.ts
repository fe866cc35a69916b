import { expect, test } from "vitest";
import { messageCompleteness } from "./message-completeness";

const file = (language: string, noun: string, messages: object) => ({
  path: `packages/i18n/messages/${language}/${noun}.json`,
  text: JSON.stringify(messages),
});
const everywhere = (noun: string, messages: object) =>
  ["nl", "en", "fr", "ar"].map((language) => file(language, noun, messages));

test("the same keys and names in all four languages are complete; a coordinator's in three", () => {
  const files = [
    ...everywhere("task", { mail: { subject: "{who}" } }),
    file("nl", "coordinator-home", { title: "Thuis" }),
    file("en", "coordinator-home", { title: "Home" }),
    file("fr", "coordinator-home", { title: "Accueil" }),
  ];
  expect(messageCompleteness.check(files)).toEqual([]);
  expect(messageCompleteness.check(files.slice(0, -1))).toEqual([
    "packages/i18n/messages/fr/coordinator-home.json is missing.",
  ]);
});

test("a missing file, key or text is named", () => {
  expect(messageCompleteness.check(everywhere("task", { a: "x" }).slice(0, 3))).toEqual([
    "packages/i18n/messages/ar/task.json is missing.",
  ]);
  expect(
    messageCompleteness.check([
      ...everywhere("task", { a: "x" }).slice(0, 3),
      file("ar", "task", { b: { c: " " } }),
    ]),
  ).toEqual([
    "packages/i18n/messages/nl/task.json: b.c is missing.",
    "packages/i18n/messages/en/task.json: b.c is missing.",
    "packages/i18n/messages/fr/task.json: b.c is missing.",
    "packages/i18n/messages/ar/task.json: a is missing.",
    "packages/i18n/messages/ar/task.json: b.c is empty.",
  ]);
});

test("a name that is left open in one language only is named", () => {
  const files = [...everywhere("task", { a: "{who}" }).slice(0, 3), file("ar", "task", { a: "{whom}" })];
  expect(messageCompleteness.check(files)).toEqual([
    "packages/i18n/messages/ar/task.json: a leaves open (whom), in Dutch (who).",
  ]);
});

test("a message that cannot be read is named, wherever the reason is", () => {
  const files = [...everywhere("task", { a: "x" }).slice(0, 3), file("ar", "task", { a: "{who" })];
  expect(messageCompleteness.check(files)).toEqual([
    "packages/i18n/messages/ar/task.json: a cannot be read: a { is never closed.",
  ]);
});

test("Arabic may do without a name that its grammar makes needless; French may not", () => {
  const say = (language: string) => [
    ...everywhere("task", { a: "{who}" }).filter(({ path }) => !path.includes(`/${language}/`)),
    file(language, "task", { a: "zij" }),
  ];
  expect(messageCompleteness.check(say("ar"))).toEqual([]);
  expect(messageCompleteness.check(say("fr"))).toEqual([
    "packages/i18n/messages/fr/task.json: a leaves open (), in Dutch (who).",
  ]);
});

import { icuPlaceholders } from "./icu-placeholders";
import type { Rule, SourceFile } from "./rule";

const place = /^packages\/i18n\/messages\/([^/]+)\/([^/]+)\.json$/;
const everyone = ["nl", "en", "fr", "ar"];
const coordinators = ["nl", "en", "fr"];
// Arabic verbs carry gender and its dual carries the number, so a sentence there may do without the name or the count.
const mayLeaveOut = new Set(["ar"]);

/** Every message exists in each language of its readers and leaves the same names open. */
export const messageCompleteness: Rule = {
  name: "messages are complete",
  check(files) {
    const found = new Map<string, Map<string, Map<string, string>>>();
    for (const file of files) {
      const [, language = "", noun = ""] = place.exec(file.path) ?? [];
      if (!noun) continue;
      found.set(noun, (found.get(noun) ?? new Map()).set(language, flatten(file)));
    }
    return [...found].flatMap(([noun, languages]) => checkNoun(noun, languages));
  },
};

function checkNoun(noun: string, languages: Map<string, Map<string, string>>): string[] {
  const wanted = noun.startsWith("coordinator-") ? coordinators : everyone;
  const keys = new Set([...languages.values()].flatMap((messages) => [...messages.keys()]));
  return wanted.flatMap((language) => {
    const messages = languages.get(language);
    if (!messages) return [`packages/i18n/messages/${language}/${noun}.json is missing.`];
    return [...keys].flatMap((key) => checkMessage(noun, key, language, languages));
  });
}

function checkMessage(
  noun: string,
  key: string,
  language: string,
  languages: Map<string, Map<string, string>>,
): string[] {
  const where = `packages/i18n/messages/${language}/${noun}.json: ${key}`;
  const message = languages.get(language)?.get(key);
  if (message === undefined) return [`${where} is missing.`];
  if (message.trim() === "") return [`${where} is empty.`];
  const dutch = languages.get("nl")?.get(key);
  try {
    const ours = icuPlaceholders(message);
    const theirs = dutch === undefined ? ours : icuPlaceholders(dutch);
    const lacking = mayLeaveOut.has(language) ? [] : theirs.filter((name) => !ours.includes(name));
    const strange = ours.filter((name) => !theirs.includes(name));
    return lacking.length + strange.length === 0
      ? []
      : [`${where} leaves open (${ours.join(", ")}), in Dutch (${theirs.join(", ")}).`];
  } catch (error) {
    return [`${where} cannot be read: ${error instanceof Error ? error.message : error}.`];
  }
}

function flatten(file: SourceFile): Map<string, string> {
  const messages = new Map<string, string>();
  const add = (value: unknown, key: string) => {
    if (typeof value === "string") messages.set(key, value);
    else if (value && typeof value === "object") {
      for (const [name, inner] of Object.entries(value)) add(inner, key ? `${key}.${name}` : name);
    }
  };
  add(JSON.parse(file.text), "");
  return messages;
}

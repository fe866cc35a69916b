import { isCode, withoutComments } from "./code-file";
import { findInLines } from "./find-in-lines";
import type { Rule } from "./rule";

const banned: [RegExp, string][] = [
  [/\bdangerouslySetInnerHTML\b/, "text is encoded by React, never put in raw."],
  [/^\s*["']use server["']/, "no Server Actions: forms post to route handlers, screens use tRPC."],
  [/\b(?:it|test|describe|suite|bench)(?:\.\w+)*\.only\b/, "it would leave every other test out."],
  [/\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|todo)\b/, "a test that does not run tests nothing."],
  [/@ts-ignore|@ts-nocheck|\bas any\b/, "it switches the types off."],
];

/** Words that do not occur in the program text. */
export const bannedCode: Rule = {
  name: "banned words in code",
  check: (files) =>
    files.filter(isCode).flatMap((file) => {
      const text = withoutComments(file.text);
      return banned.flatMap(([pattern, why]) => findInLines(file, text, pattern, why));
    }),
};

import { isOwnRule } from "./code-file";
import type { Rule, SourceFile } from "./rule";

const address = /[\w.+-]+@((?:[a-z0-9-]+\.)+[a-z]{2,})\b/gi;
const fictional = /(?:^|\.)(?:example\.(?:org|com|net)|test|example|invalid|localhost)$/i;
// No such name can be registered, so it is nobody's.
const impossible = /^-|-\.|\.-|--/;
const others = /^pnpm-lock\.yaml$|(^|\/)package\.json$/;

/** Every address in the repository is fictional: a test or a demo that goes wrong must not mail a person. */
export const fictionalMail: Rule = {
  name: "fictional mail addresses only",
  check: (files) => files.filter((file) => !others.test(file.path)).flatMap(checkFile),
};

function checkFile(file: SourceFile): string[] {
  if (isOwnRule(file)) return [];
  return [...file.text.matchAll(address)]
    .filter(([, domain = ""]) => !fictional.test(domain) && !impossible.test(domain))
    .map(
      ([found]) =>
        `${file.path}: "${found}" may be somebody's: use example.org, .test, .example or .invalid.`,
    );
}

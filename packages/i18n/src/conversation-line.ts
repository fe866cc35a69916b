import type { ProductLanguage } from "@rondom/domain/language";
import type { Step } from "@rondom/domain/network/conversation/steps";
import { isLifeDomain } from "@rondom/domain/network/life-domain";
import { type Sentence, translator } from "./translate";

/**
 * What is asked in a talk, by the key that the rules gave (`text`, `example`); `domain` is the name of the domain in
 * that language. The keys of all rules are known to the test beside this.
 */
export function conversationLine(language: ProductLanguage, key: string, domain: string): string {
  return translator(language, "conversation")(key as Sentence<"conversation">, { domain });
}

/** The name of a step: of a domain its own, of a family's own domain as they named it. */
export function stepTitle(language: ProductLanguage, step: Step, ownName: string | null): string {
  if (step.kind === "weak") return translator(language, "conversation")(`title.${step.weakTie}`);
  if (step.kind !== "domain") return translator(language, "conversation")(`title.${step.kind}`);
  if (isLifeDomain(step.domain)) return translator(language, "network")(`domain.${step.domain}`);
  return ownName ?? "";
}

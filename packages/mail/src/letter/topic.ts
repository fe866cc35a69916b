import type { ProductLanguage } from "@rondom/domain/language";
import { isDelicate, isLifeDomain } from "@rondom/domain/network/life-domain";
import { translator } from "@rondom/i18n/translate";

/** A need or a task in a mail: its agreed title, or nothing at all. `domain` is a life domain or the name of a family's own. */
export type Topic = { title: string; domain?: string } | { hidden: true };

/** The topic if a mail may name it. Health and money are never named, also when the caller forgot to hide them. */
export function nameable(topic: Topic): { title: string; domain?: string } | null {
  if ("hidden" in topic) return null;
  return topic.domain !== undefined && isDelicate(topic.domain) ? null : topic;
}

/** The word for a life domain in the reader's language; a family's own domain keeps its name. */
export function domainWord(domain: string, language: ProductLanguage): string {
  return isLifeDomain(domain) ? translator(language, "network")(`domain.${domain}`) : domain;
}

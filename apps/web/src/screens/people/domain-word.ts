import type { ProductLanguage } from "@rondom/domain/language";
import { isLifeDomain } from "@rondom/domain/network/life-domain";
import { translator } from "@rondom/i18n/translate";
import type { DomainView } from "./view";

/** The word of a domain: the ten have theirs in every language, a family's own is shown as the family says it. */
export function domainWord(domain: DomainView, page: ProductLanguage): string {
  if (isLifeDomain(domain.key)) return translator(page, "network")(`domain.${domain.key}`);
  return domain.name ?? "";
}

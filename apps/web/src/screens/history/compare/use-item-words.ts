"use client";

import type { DifferenceItem } from "@rondom/domain/network/version/difference";
import { useTranslations } from "next-intl";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { useNetwork } from "../../network/network-place";
import { useDomainWord } from "../../network/use-domain-word";

/** What one difference is about, in words: somebody's name, a quality before and after, a domain and who helps there. */
export function useItemWords(nameOf: (actorId: string) => string): (item: DifferenceItem) => string {
  const say = useTranslations("coordinator-history.difference");
  const quality = useTranslations("coordinator-views.words.quality");
  const { network } = useNetwork();
  const domainWord = useDomainWord(network.domains);
  const language = useReaderLanguage();
  return (item) => {
    switch (item.kind) {
      case "came":
      case "went":
        return nameOf(item.actor.id);
      case "closer":
      case "further":
        return nameOf(item.actorId);
      case "quality": {
        const { from, to, actorId } = item;
        return say("qualityOf", { name: nameOf(actorId), from: quality(from), to: quality(to) });
      }
      case "new-domain":
      case "lost-domain": {
        const names = new Intl.ListFormat(language).format(item.actorIds.map(nameOf));
        return say("domainOf", { domain: domainWord(item.domain), names });
      }
      case "formal-share": {
        const { from, to } = item;
        return say("shareOf", {
          ...{ from: from.numerator, ofFrom: from.denominator },
          ...{ to: to.numerator, ofTo: to.denominator },
        });
      }
    }
  };
}

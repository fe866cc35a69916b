"use client";

import type { WishWords } from "@rondom/domain/network/version/wish-to-goal";
import { useTranslations } from "next-intl";
import { useNetwork } from "../../network/network-place";
import { useDomainWord } from "../../network/use-domain-word";

/** How a wish is said as a goal; the family says it otherwise if it likes. */
export function useWishWords(): WishWords {
  const say = useTranslations("coordinator-history.goal");
  const quality = useTranslations("coordinator-views.words.quality");
  const { network } = useNetwork();
  const domainWord = useDomainWord(network.domains);
  return {
    came: (name) => say("came", { name }),
    newDomain: (domain) => say("newDomain", { domain: domainWord(domain) }),
    closer: (name) => say("closer", { name }),
    further: (name) => say("further", { name }),
    quality: (name, to) => say("quality", { name, to: quality(to) }),
  };
}

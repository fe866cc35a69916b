"use client";

import { isLifeDomain } from "@rondom/domain/network/life-domain";
import { useTranslations } from "next-intl";

/** The word of a domain by its key; a family's own one is known by the needs in it. */
export function useDomainOf(needs: readonly { domain: string; domainName: string | null }[]) {
  const word = useTranslations("coordinator-frame.domain");
  const say = useTranslations("coordinator-meeting.who");
  return (key: string): string => {
    if (isLifeDomain(key)) return word(key);
    return needs.find(({ domain }) => domain === key)?.domainName ?? say("ownDomain");
  };
}

"use client";

import { isLifeDomain } from "@rondom/domain/network/life-domain";
import { useTranslations } from "next-intl";
import { useCallback } from "react";

type Domains = readonly { key: string; own: { name: string; icon: string } | null }[];

/** The word of a domain by its key: the ten have theirs in every language, a family's own is as the family says it. */
export function useDomainWord(domains: Domains): (key: string) => string {
  const say = useTranslations("coordinator-frame.domain");
  return useCallback(
    (key) => (isLifeDomain(key) ? say(key) : (domains.find((domain) => domain.key === key)?.own?.name ?? "")),
    [say, domains],
  );
}

"use client";

import type { TieAttributes } from "@rondom/domain/network/tie/attribute";
import { useTranslations } from "next-intl";

/** What an account tells, each answer in a few words, in the order of the questions. */
export function useTieWords(): (account: TieAttributes) => string[] {
  const say = useTranslations("coordinator-tie");
  const word = useTranslations("coordinator-views.words");
  return (account) => {
    const { closeness, quality, group, supports, functions, costs } = account;
    const { frequency, means, where, since, outlook, strength } = account;
    const support = (supports ?? []).map(
      ({ kind, direction }) => `${word(`support.${kind}`)} (${word(`short.${direction}`)})`,
    );
    return [
      ...(quality ? [word(`quality.${quality}`)] : []),
      ...(closeness ? [word(`ring.${closeness}`)] : []),
      ...(group ? [word(`group.${group}`).toLocaleLowerCase()] : []),
      ...(supports?.length === 0 ? [say("noSupport")] : support),
      ...(functions ?? []).map((one) => word(`function.${one}`)),
      ...(costs ?? []).map((one) => say(`costs.${one}`)),
      ...(frequency ? [say(`frequency.${frequency}`)] : []),
      ...(means ?? []).map((one) => say(`means.${one}`)),
      ...(where ? [say(`where.${where}`)] : []),
      ...(since ? [say("sinceOf", { when: since })] : []),
      ...(outlook ? [say(`outlook.${outlook}`)] : []),
      ...(strength ? [say(`strength.${strength}`)] : []),
    ];
  };
}

"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useNetwork } from "../network-place";
import { useDomainWord } from "../use-domain-word";

/** What can be taken back, or done again. */
export type Step = NonNullable<Network["edits"]["undo"]>;

/** A step of the map in a few words: "Lieve Dewaele verplaatst". */
export function useStepWords(): (step: Step) => string {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-edit.steps");
  const word = useDomainWord(network.domains);
  return useCallback(
    ({ verb, about, others }) => {
      const name = about?.name ?? (about?.kind === "domain" ? word(about.id) : "");
      const who = name ? say("who", { name, others }) : say("somebody");
      return say(verb, { who });
    },
    [say, word],
  );
}

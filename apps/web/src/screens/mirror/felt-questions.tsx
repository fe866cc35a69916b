"use client";

import { newId } from "@rondom/domain/id";
import { effects, type FeltNetwork, richnesses } from "@rondom/domain/network/mirror/field";
import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { ChoiceChips } from "../../ui/choice-chips";
import { useStep } from "../network/edit/use-step";
import { useNetwork } from "../network/network-place";

interface FeltQuestionsProps {
  memberId: string;
  name: string;
  /** What this member said last, and when (ms). */
  felt: (FeltNetwork & { at: number }) | null;
}

const nothing: FeltNetwork = { richness: null, effect: null };

/** The two questions that only the member can answer; neither is computed, both may stay open. */
export function FeltQuestions({ memberId, name, felt }: FeltQuestionsProps) {
  const { network, closed } = useNetwork();
  const say = useTranslations("coordinator-mirror.felt");
  const format = useFormatter();
  const { quiet } = useStep();
  const writing = useMutation(useTRPC().network.writeFelt.mutationOptions());
  const [said, setSaid] = useState<FeltNetwork>(felt ?? nothing);
  const answer = (change: Partial<FeltNetwork>) => {
    const now = { richness: said.richness, effect: said.effect, ...change };
    setSaid(now);
    void quiet(async () => {
      try {
        await writing.mutateAsync({ familyId: network.familyId, id: newId(), memberId, ...now });
      } catch (error) {
        setSaid(felt ?? nothing);
        throw error;
      }
    });
  };
  return (
    <div className="grid gap-3 rounded-card bg-sunken p-3">
      <p className="text-soft">{say("ask", { name })}</p>
      <ChoiceChips
        label={say("richness")}
        choices={richnesses.map((key) => ({ key, label: say(key) }))}
        value={said.richness ? [said.richness] : []}
        onChange={([richness = null]) => answer({ richness })}
        isDisabled={closed}
      />
      <ChoiceChips
        label={say("effect")}
        choices={effects.map((key) => ({ key, label: say(key) }))}
        value={said.effect ? [said.effect] : []}
        onChange={([effect = null]) => answer({ effect })}
        isDisabled={closed}
      />
      {felt && (felt.richness ?? felt.effect) ? (
        <p className="text-small text-soft">
          {say("at", { date: format.dateTime(felt.at, { day: "numeric", month: "long", year: "numeric" }) })}
        </p>
      ) : null}
    </div>
  );
}

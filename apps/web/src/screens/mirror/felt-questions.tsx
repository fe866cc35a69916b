"use client";

import { newId } from "@rondom/domain/id";
import { effects, type FeltNetwork, richnesses } from "@rondom/domain/network/mirror/field";
import { useTranslations } from "next-intl";
import { ChoiceChips } from "../../ui/choice-chips";
import { useFormatter } from "../../words/use-formatter";
import type { Felt } from "../network/answers/with-answers";
import { useStep } from "../network/edit/use-step";
import { useNetwork } from "../network/network-place";

interface FeltQuestionsProps {
  memberId: string;
  name: string;
  /** What this member said last, and when (ms). */
  felt: Felt | null;
}

/** The two questions that only the member can answer; neither is computed, both may stay open. */
export function FeltQuestions({ memberId, name, felt }: FeltQuestionsProps) {
  const { closed, answers } = useNetwork();
  const say = useTranslations("coordinator-mirror.felt");
  const format = useFormatter();
  const { quiet } = useStep();
  const said = felt ?? { richness: null, effect: null };
  const answer = (change: Partial<FeltNetwork>) => {
    const kept = answers.keep({ kind: "felt", id: newId(), memberId, felt: change });
    void quiet(async () => {
      await kept;
      await answers.sent();
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

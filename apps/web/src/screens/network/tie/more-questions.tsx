"use client";

import {
  contactMeans,
  frequencies,
  outlooks,
  strengths,
  supportCosts,
  tieFunctions,
  whereabouts,
} from "@rondom/domain/network/tie/attribute";
import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { ChoiceChips } from "../../../ui/choice-chips";
import { useNetwork } from "../network-place";
import { none, pressedOf, toldBy } from "./answers";
import type { QuestionsProps } from "./first-questions";
import { KeptText } from "./kept-text";

/** What else may be worth a question; nobody has to. */
export function MoreQuestions({
  actor,
  account,
  answer,
  memberId,
}: QuestionsProps & { memberId: string | null }) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-tie");
  const word = useTranslations("coordinator-views.words");
  const { name } = actor;
  const noneOf = { key: none, label: say("noneOf") } as const;
  const feeling = network.actors
    .find(({ id }) => id === actor.id)
    ?.feelings.find((one) => one.memberId === memberId);
  const one = <K extends string>(value: K | null) => (value === null ? [] : [value]);
  const functions = pressedOf(account.functions);
  const costs = pressedOf(account.costs);
  const means = pressedOf(account.means);
  return (
    <>
      <ChoiceChips
        several
        label={say("question.functions", { name })}
        choices={[...tieFunctions.map((key) => ({ key, label: word(`function.${key}`) })), noneOf]}
        value={functions}
        onChange={(pressed) => answer({ functions: toldBy(pressed, functions) })}
      />
      <ChoiceChips
        several
        label={say("question.costs", { name })}
        choices={[...supportCosts.map((key) => ({ key, label: say(`costs.${key}`) })), noneOf]}
        value={costs}
        onChange={(pressed) => answer({ costs: toldBy(pressed, costs) })}
      />
      <ChoiceChips
        label={say("question.frequency", { name })}
        choices={frequencies.map((key) => ({ key, label: say(`frequency.${key}`) }))}
        value={one(account.frequency)}
        onChange={([frequency = null]) => answer({ frequency })}
      />
      <ChoiceChips
        several
        label={say("question.means", { name })}
        choices={[...contactMeans.map((key) => ({ key, label: say(`means.${key}`) })), noneOf]}
        value={means}
        onChange={(pressed) => answer({ means: toldBy(pressed, means) })}
      />
      <ChoiceChips
        label={say("question.where", { name })}
        choices={whereabouts.map((key) => ({ key, label: say(`where.${key}`) }))}
        value={one(account.where)}
        onChange={([where = null]) => answer({ where })}
      />
      <KeptText
        label={say("question.since")}
        hint={say("sinceHint")}
        limit={limits.title}
        value={account.since}
        onKeep={(since) => answer({ since })}
      />
      <ChoiceChips
        label={say("question.outlook", { name })}
        choices={outlooks.map((key) => ({ key, label: say(`outlook.${key}`) }))}
        value={one(account.outlook)}
        onChange={([outlook = null]) => answer({ outlook })}
      />
      <ChoiceChips
        label={say("question.strength", { name })}
        choices={strengths.map((key) => ({ key, label: say(`strength.${key}`) }))}
        value={one(account.strength)}
        onChange={([strength = null]) => answer({ strength })}
      />
      <KeptText
        label={say("question.words")}
        hint={say("wordsHint")}
        limit={limits.words}
        lines={3}
        value={feeling?.words ?? null}
        onKeep={(words, seen) => answer({ words }, { words: seen || null })}
      />
    </>
  );
}

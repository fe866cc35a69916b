"use client";

import { qualities } from "@rondom/domain/network/feeling";
import { closenesses, type TieAttributes } from "@rondom/domain/network/tie/attribute";
import type { SaidChange, Seen } from "@rondom/domain/network/tie/meanwhile";
import { supportKinds } from "@rondom/domain/network/tie/support";
import { groupOrder } from "@rondom/drawing/ecomap/input-of";
import { useTranslations } from "next-intl";
import { ChoiceChips } from "../../../ui/choice-chips";
import { LineSample } from "../ecomap/line-sample";
import { none, wayOf, withSupport } from "./answers";

export interface QuestionsProps {
  actor: { id: string; name: string };
  account: TieAttributes;
  /** Who tells; null: the family together. */
  member: string | null;
  /** `seen`: what stood there when the typing began. */
  answer: (change: SaidChange, seen?: Seen) => void;
}

/** What the drawings show: how near, how it feels, which group, who gives what. */
export function FirstQuestions({ actor: { name }, account, member, answer }: QuestionsProps) {
  const say = useTranslations("coordinator-tie");
  const word = useTranslations("coordinator-views.words");
  const { supports } = account;
  const who = { who: member === null ? "family" : "member", name: member ?? "" };
  const ways = [
    { key: "take" as const, label: say("taken", who) },
    { key: "give" as const, label: say("given", who) },
    { key: "both" as const, label: say("bothWays") },
  ];
  const one = <K extends string>(value: K | null) => (value === null ? [] : [value]);
  return (
    <>
      <ChoiceChips
        label={say("question.closeness", { name, who: who.who, member: who.name })}
        choices={closenesses.map((key) => ({ key, label: word(`ring.${key}`) }))}
        value={one(account.closeness)}
        onChange={([closeness = null]) => answer({ closeness })}
      />
      <ChoiceChips
        label={say("question.quality", { name })}
        choices={qualities.map((key) => ({
          key,
          label: word(`quality.${key}`),
          before: <LineSample quality={key} short />,
        }))}
        value={one(account.quality)}
        onChange={([quality = null]) => answer({ quality })}
      />
      <ChoiceChips
        label={say("question.group", { name })}
        choices={groupOrder.map((key) => ({ key, label: word(`group.${key}`) }))}
        value={one(account.group)}
        onChange={([group = null]) => answer({ group })}
      />
      <div className="grid gap-2.5">
        <h3 className="text-note font-semibold">{say("support")}</h3>
        {supportKinds.map((kind) => (
          <ChoiceChips
            key={kind}
            label={<span className="font-normal">{word(`support.${kind}`)}</span>}
            choices={ways}
            value={one(wayOf(supports, kind))}
            onChange={([direction = null]) => answer({ supports: withSupport(supports, kind, direction) })}
          />
        ))}
        <ChoiceChips
          label={<span className="sr-only">{say("support")}</span>}
          choices={[{ key: none, label: say("noSupport") }]}
          value={supports?.length === 0 ? [none] : []}
          onChange={(pressed) => answer({ supports: pressed.length > 0 ? [] : null })}
        />
      </div>
    </>
  );
}

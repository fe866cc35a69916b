"use client";

import { qualities } from "@rondom/domain/network/feeling";
import { useTranslations } from "next-intl";
import { ChoiceChip } from "../choice-chip";
import { useTalk } from "../conversation-place";
import type { Actor } from "../view";
import { useWhose } from "./use-whose";

/** What was felt of this contact by whoever tells now, and how that changes. */
export function useFelt(actorId: string) {
  const { shown, answer } = useTalk();
  const memberId = useWhose();
  const felt = shown.told?.feelings.find((each) => each.actorId === actorId && each.memberId === memberId);
  return {
    quality: felt?.quality ?? null,
    feel: (quality: (typeof qualities)[number] | null) =>
      answer({ kind: "feeling", actorId, memberId, quality, words: felt?.words ?? null }),
  };
}

/** How the contact feels: one tap, and the same tap takes it away again. */
export function FeelingChoice({ actor }: { actor: Actor }) {
  const say = useTranslations("coordinator-network.layer");
  const mine = useTranslations("coordinator-conversation.people");
  const { quality: now, feel } = useFelt(actor.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, named by the question
    <div
      role="group"
      aria-label={mine("feelingOf", { name: actor.name })}
      className="flex flex-wrap gap-2 pb-2 sm:ps-11"
    >
      {qualities.map((quality) => (
        <ChoiceChip
          key={quality}
          chosen={quality === now}
          onPress={() => feel(quality === now ? null : quality)}
        >
          {say(quality)}
        </ChoiceChip>
      ))}
    </div>
  );
}

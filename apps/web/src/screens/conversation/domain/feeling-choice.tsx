"use client";

import { qualities } from "@rondom/domain/network/feeling";
import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { ChoiceChip } from "../choice-chip";
import { useTalk } from "../conversation-place";
import { useAsked } from "../use-asked";
import type { Actor } from "../view";
import { useWhose } from "./use-whose";

/** How the contact feels: one tap, and another one takes it away again. */
export function FeelingChoice({ actor }: { actor: Actor }) {
  const say = useTranslations("coordinator-network.layer");
  const mine = useTranslations("coordinator-conversation.people");
  const { shown, answer } = useTalk();
  const { line } = useAsked();
  const memberId = useWhose();
  const [isOpen, setOpen] = useState(false);
  const felt = shown.told?.feelings.find((each) => each.actorId === actor.id && each.memberId === memberId);
  const now = felt?.quality ?? null;
  if (!isOpen)
    return (
      <div className="ps-11">
        <Button
          kind="quiet"
          icon={<Icon of={Lock} size={16} />}
          aria-label={mine("feelingOf", { name: actor.name })}
          onPress={() => setOpen(true)}
        >
          {now ? say(now) : say("feeling")}
        </Button>
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, named by the question
    <div role="group" aria-label={mine("feelingOf", { name: actor.name })} className="grid gap-2 ps-11">
      <p className="text-note text-soft">{line("family.any.ties").own}</p>
      <div className="flex flex-wrap gap-2">
        {qualities.map((quality) => (
          <ChoiceChip
            key={quality}
            chosen={quality === now}
            onPress={() => {
              const next = quality === now ? null : quality;
              answer({
                kind: "feeling",
                actorId: actor.id,
                memberId,
                quality: next,
                words: felt?.words ?? null,
              });
            }}
          >
            {say(quality)}
          </ChoiceChip>
        ))}
      </div>
    </div>
  );
}

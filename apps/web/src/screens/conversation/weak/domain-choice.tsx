"use client";

import { newId } from "@rondom/domain/id";
import { useTranslations } from "next-intl";
import { DomainIcon } from "../../../ui/domain-icon";
import { ChoiceChip } from "../choice-chip";
import { useTalk } from "../conversation-place";
import { useAsked } from "../use-asked";
import type { Actor } from "../view";

/** All domains as chips: one tap puts somebody there. */
export function DomainChoice({ actor, onDone }: { actor: Actor; onDone: () => void }) {
  const say = useTranslations("coordinator-conversation.weak");
  const { shown, answer } = useTalk();
  const { domain: word } = useAsked();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons
    <div
      role="group"
      aria-label={say("chooseFor", { name: actor.name })}
      className="flex flex-wrap gap-2 pb-2"
    >
      {shown.map.domains
        .filter(({ key }) => !actor.domains.includes(key))
        .map(({ key, own }) => (
          <ChoiceChip
            key={key}
            before={<DomainIcon domain={key} {...(own ? { ownIcon: own.icon } : {})} />}
            onPress={() => {
              answer({ kind: "place", id: newId(), actorId: actor.id, domain: key });
              onDone();
            }}
          >
            <bdi>{word(key)}</bdi>
          </ChoiceChip>
        ))}
    </div>
  );
}

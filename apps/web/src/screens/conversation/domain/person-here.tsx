"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "../../../ui/icon-button";
import { PersonRow } from "../../../ui/person-row";
import { useTalk } from "../conversation-place";
import type { Actor } from "../view";
import { FeelingChoice } from "./feeling-choice";

interface PersonHereProps {
  actor: Actor;
  domain: string;
  asksFeelings: boolean;
}

/** Somebody who helps in this domain. Who was just added can be taken away again: a slip of the thumb. */
export function PersonHere({ actor, domain, asksFeelings }: PersonHereProps) {
  const say = useTranslations("coordinator-conversation.people");
  const { answer, added } = useTalk();
  const { id, name, role, organisation, formal, domains } = actor;
  const others = domains.filter((key) => key !== domain).length;
  const second = [role, organisation, others > 0 ? say("alsoIn", { count: others }) : null];
  return (
    <li className="grid gap-1 py-1">
      <PersonRow name={name} formal={formal} domain={domain} second={second.filter(Boolean).join(" · ")}>
        {added.has(id) ? (
          <IconButton
            icon={X}
            label={say("remove", { name })}
            onPress={() => answer({ kind: "remove-actor", actorId: id, name })}
          />
        ) : null}
      </PersonRow>
      {asksFeelings ? <FeelingChoice actor={actor} /> : null}
    </li>
  );
}

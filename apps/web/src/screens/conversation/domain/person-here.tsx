"use client";

import { Lock, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { IconButton } from "../../../ui/icon-button";
import { PersonRow } from "../../../ui/person-row";
import { useTalk } from "../conversation-place";
import type { Actor } from "../view";
import { FeelingChoice, useFelt } from "./feeling-choice";

interface PersonHereProps {
  actor: Actor;
  domain: string;
  asksFeelings: boolean;
}

/** Somebody who helps in this domain. Who was just added can be taken away again: a slip of the thumb. */
export function PersonHere({ actor, domain, asksFeelings }: PersonHereProps) {
  const say = useTranslations("coordinator-conversation.people");
  const { answer, added } = useTalk();
  const [isOpen, setOpen] = useState(false);
  const { id, name, role, organisation, formal, domains } = actor;
  const others = domains.filter((key) => key !== domain).length;
  const second = [role, organisation, others > 0 ? say("alsoIn", { count: others }) : null];
  return (
    <li className="relative py-0.5">
      <PersonRow name={name} formal={formal} domain={domain} second={second.filter(Boolean).join(" · ")}>
        {asksFeelings ? (
          <FeelingButton actor={actor} isOpen={isOpen} onPress={() => setOpen(!isOpen)} />
        ) : null}
        {added.has(id) ? (
          <IconButton
            icon={X}
            label={say("remove", { name })}
            onPress={() => answer({ kind: "remove-actor", actorId: id, name })}
          />
        ) : null}
      </PersonRow>
      {asksFeelings && isOpen ? <FeelingChoice actor={actor} /> : null}
    </li>
  );
}

interface FeelingButtonProps {
  actor: Actor;
  isOpen: boolean;
  onPress: () => void;
}

function FeelingButton({ actor, isOpen, onPress }: FeelingButtonProps) {
  const say = useTranslations("coordinator-network.layer");
  const { quality } = useFelt(actor.id);
  return (
    <Button kind="quiet" icon={<Icon of={Lock} size={16} />} aria-expanded={isOpen} onPress={onPress}>
      {say(quality ?? "feeling")}
      <span className="sr-only"> {actor.name}</span>
    </Button>
  );
}

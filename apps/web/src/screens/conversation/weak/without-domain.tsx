"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { PersonRow } from "../../../ui/person-row";
import { useTalk } from "../conversation-place";
import type { Actor } from "../view";
import { DomainChoice } from "./domain-choice";

/** Who was just named, newest first, with those who have no domain yet. Nobody has to get one. */
export function WithoutDomain({ here }: { here: readonly string[] }) {
  const say = useTranslations("coordinator-conversation.weak");
  const { shown } = useTalk();
  const listed = shown.map.actors
    .filter(({ id, domains }) => here.includes(id) || domains.length === 0)
    .toReversed();
  const [picked, setPicked] = useState<string | null>(null);
  if (listed.length === 0) return null;
  // The newest is open by itself: its domain is one tap away.
  const open = picked ?? listed.find(({ domains }) => domains.length === 0)?.id ?? null;
  return (
    <ul aria-label={say("list")} className="divide-y divide-line">
      {listed.map((actor) => (
        <Named
          key={actor.id}
          actor={actor}
          isOpen={actor.id === open}
          onOpen={() => setPicked(actor.id)}
          onDone={() => setPicked(null)}
        />
      ))}
    </ul>
  );
}

interface NamedProps {
  actor: Actor;
  isOpen: boolean;
  onOpen: () => void;
  onDone: () => void;
}

function Named({ actor, isOpen, onOpen, onDone }: NamedProps) {
  const say = useTranslations("coordinator-conversation.weak");
  const { name, formal, domains } = actor;
  return (
    <li className="relative grid gap-2 py-1">
      <PersonRow name={name} formal={formal} {...(domains[0] ? { domain: domains[0] } : {})}>
        {isOpen ? null : (
          <Button kind="quiet" onPress={onOpen}>
            {domains.length === 0 ? say("choose") : say("other")}
            <span className="sr-only"> {name}</span>
          </Button>
        )}
      </PersonRow>
      {isOpen ? <DomainChoice actor={actor} onDone={onDone} /> : null}
    </li>
  );
}

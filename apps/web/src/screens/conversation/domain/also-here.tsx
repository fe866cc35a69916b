"use client";

import { newId } from "@rondom/domain/id";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Seat } from "../../../ui/seat";
import { ChoiceChip } from "../choice-chip";
import { useTalk } from "../conversation-place";
import { offeredHere } from "./offered-here";

interface AlsoHereProps {
  typed: string;
  domain: string;
  onPicked: () => void;
}

/** So many before the rest waits behind a button. */
const few = 6;

/** People of the map who may help here too: one tap. While a name is typed, those whose name holds it. */
export function AlsoHere({ typed, domain, onPicked }: AlsoHereProps) {
  const say = useTranslations("coordinator-conversation.people");
  const { shown, answer } = useTalk();
  const [all, setAll] = useState(false);
  const people = offeredHere(shown.map.actors, domain, typed);
  if (people.length === 0) return null;
  const listed = all ? people : people.slice(0, few);
  return (
    <div className="grid gap-2">
      <p className="text-note text-soft">{say("also")}</p>
      <div className="flex flex-wrap gap-2">
        {listed.map(({ id, name, formal, domains }) => (
          <ChoiceChip
            key={id}
            label={say("alsoHere", { name })}
            before={
              <Seat name={name} formal={formal} size={30} {...(domains[0] ? { domain: domains[0] } : {})} />
            }
            onPress={() => {
              answer({ kind: "place", id: newId(), actorId: id, domain });
              onPicked();
            }}
          >
            <bdi>{name}</bdi>
          </ChoiceChip>
        ))}
        {listed.length < people.length ? (
          <Button size="large" kind="quiet" onPress={() => setAll(true)}>
            {say("showAll", { count: people.length })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Seat } from "../../ui/seat";
import { ChoiceChip } from "./choice-chip";
import type { Actor } from "./view";

interface PeopleChipsProps {
  people: readonly Actor[];
  /** For those who hear the page: what a press says of them. */
  label: string;
  /** Id of the one that is chosen, for a list where one always is. */
  chosen?: string;
  onPick: (actor: Actor) => void;
}

/** So many before the rest waits behind a button. */
const few = 8;

/** People of the map as big chips; of many the first few, and the rest behind one press. */
export function PeopleChips({ people, label, chosen, onPick }: PeopleChipsProps) {
  const say = useTranslations("coordinator-conversation.people");
  const [all, setAll] = useState(false);
  // One more chip takes no more room than the button that would show it.
  const listed = all || people.length <= few + 1 ? people : people.slice(0, few);
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {listed.map((actor) => (
        <li key={actor.id} className="max-w-full">
          <ChoiceChip
            {...(chosen === undefined ? {} : { chosen: actor.id === chosen })}
            before={
              <Seat
                name={actor.name}
                formal={actor.formal}
                size={30}
                {...(actor.domains[0] ? { domain: actor.domains[0] } : {})}
              />
            }
            onPress={() => onPick(actor)}
          >
            <bdi>{actor.name}</bdi>
          </ChoiceChip>
        </li>
      ))}
      {listed.length < people.length ? (
        <li>
          <Button size="large" kind="quiet" onPress={() => setAll(true)}>
            {say("showAll", { count: people.length })}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

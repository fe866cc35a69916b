"use client";

import { newId } from "@rondom/domain/id";
import { useTranslations } from "next-intl";
import { useTalk } from "../conversation-place";
import { PeopleChips } from "../people-chips";
import { offeredHere } from "./offered-here";

interface AlsoHereProps {
  typed: string;
  domain: string;
  onPicked: () => void;
}

/** People of the map who may help here too: one tap. While a name is typed, those whose name holds it. */
export function AlsoHere({ typed, domain, onPicked }: AlsoHereProps) {
  const say = useTranslations("coordinator-conversation.people");
  const { shown, answer } = useTalk();
  const people = offeredHere(shown.map.actors, domain, typed);
  if (people.length === 0) return null;
  return (
    <div className="grid gap-2">
      <p className="text-note text-soft">{say("also")}</p>
      <PeopleChips
        people={people}
        label={say("also")}
        onPick={({ id }) => {
          answer({ kind: "place", id: newId(), actorId: id, domain });
          onPicked();
        }}
      />
    </div>
  );
}

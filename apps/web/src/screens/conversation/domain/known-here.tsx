"use client";

import { newId } from "@rondom/domain/id";
import { useTranslations } from "next-intl";
import { Seat } from "../../../ui/seat";
import { useKnownContacts } from "../../network/actor/use-known-contacts";
import { ChoiceChip } from "../choice-chip";
import { useTalk } from "../conversation-place";
import { useAfterPause } from "../use-after-pause";

interface KnownHereProps {
  typed: string;
  domain: string | null;
  onPicked: () => void;
}

/** Professionals whom the organisation knows by that name: offered, and linked only when somebody presses. */
export function KnownHere({ typed, domain, onPicked }: KnownHereProps) {
  const say = useTranslations("coordinator-network.addActor");
  const { shown, add } = useTalk();
  // Who stands on the map already is offered as such, below.
  const contacts = useKnownContacts(shown.familyId, useAfterPause(typed)).filter(({ onMap }) => !onMap);
  if (contacts.length === 0) return null;
  return (
    <div className="grid gap-2">
      <p className="text-note text-soft">{say("known")}</p>
      <div className="flex flex-wrap gap-2">
        {contacts.map(({ id, name, functionName, organisationName }) => (
          <ChoiceChip
            key={id}
            before={<Seat name={name} formal size={30} />}
            onPress={() => {
              const known = {
                name,
                functionName,
                organisation: organisationName,
                phone: null,
                contactId: id,
              };
              add(newId(), domain, { ...known, formal: true, volunteer: domain === "volunteers" });
              onPicked();
            }}
          >
            <bdi className="font-semibold">{name}</bdi>{" "}
            <span className="text-note text-soft">
              {[functionName, organisationName].filter(Boolean).join(" · ")}
            </span>
          </ChoiceChip>
        ))}
      </div>
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { DoOrNot } from "../../../ui/do-or-not";
import { Radios } from "../../../ui/radios";
import { Refused } from "../../family/refused";
import { useNetwork } from "../network-place";
import { OtherPerson } from "./other-person";
import { PersonCard } from "./person-card";
import { useMerge } from "./use-merge";

interface MergeDialogProps {
  actorId: string;
  /** Whom they are perhaps the same as; null: to be chosen. */
  otherId: string | null;
  onClose: () => void;
}

/** Two who are one person: side by side, which one stays, and it is done. It can be taken back. */
export function MergeDialog({ actorId, otherId, onClose }: MergeDialogProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-edit.merge");
  const [chosen, choose] = useState(otherId);
  const [keepId, setKeepId] = useState(actorId);
  const { merge, busy, error } = useMerge(onClose);
  const both = [actorId, chosen].flatMap((id) => network.actors.filter((actor) => actor.id === id));
  const [one, other] = both;
  if (!one) return null;
  if (!other) {
    return (
      <Dialog title={say("whom", { name: one.name })} isOpen onClose={onClose}>
        <OtherPerson except={actorId} onChoose={choose} />
      </Dialog>
    );
  }
  const keep = keepId === other.id ? other : one;
  const gone = keep === one ? other : one;
  return (
    <Dialog title={say("title")} isOpen onClose={onClose}>
      <div className="grid gap-3 sm:grid-cols-2">
        {both.map((actor) => (
          <PersonCard key={actor.id} actor={actor} />
        ))}
      </div>
      <Radios
        label={say("stays")}
        choices={both.map((actor, place) => ({
          key: actor.id,
          label: say(place === 0 ? "first" : "second", { name: actor.name }),
        }))}
        value={keep.id}
        onChange={setKeepId}
      />
      <p className="text-note text-soft">{say("text", { name: keep.name })}</p>
      <Refused error={error} />
      <DoOrNot label={say("yes")} busy={busy} onDo={() => void merge(keep, gone)} onNot={onClose} />
    </Dialog>
  );
}

"use client";

import { newId } from "@rondom/domain/id";
import type { Network } from "@rondom/services/network/read-network";
import { useMutation } from "@tanstack/react-query";
import { Link2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { IconButton } from "../../../ui/icon-button";
import { useSpeak } from "../../../ui/toasts";
import { ActorChoice } from "../../family/actor-choice";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { PersonLine } from "../list/person-line";
import { useNetwork } from "../network-place";
import { knownBy } from "./known-by";

/** Who knows whom: the people this person knows, each with a way to end it; names are ticked to add. */
export function Knows({ actor }: { actor: Network["actors"][number] }) {
  const { network, closed } = useNetwork();
  const say = useTranslations("coordinator-edit.ties");
  const trpc = useTRPC();
  const again = useAskAgain();
  const { announce } = useSpeak();
  const [choosing, setChoosing] = useState(false);
  const add = useMutation(trpc.network.addTie.mutationOptions({ onSettled: again }));
  const remove = useMutation(trpc.network.removeTie.mutationOptions({ onSettled: again }));
  const { familyId } = network;
  const ties = knownBy(network, actor.id);
  const others = network.actors.filter(({ id }) => id !== actor.id);
  const end = (tieId: string, other: string) => {
    remove.mutate({ familyId, tieId });
    announce(say("ended", { name: actor.name, other }));
  };
  const change = (chosen: readonly string[]) => {
    for (const { tieId, other } of ties) if (!chosen.includes(other.id)) end(tieId, other.name);
    for (const id of chosen) {
      if (!ties.some(({ other }) => other.id === id)) {
        add.mutate({ familyId, id: newId(), actorId: actor.id, otherId: id });
      }
    }
  };
  if (others.length === 0) return null;
  return (
    <section className="grid gap-1">
      <h3 className="text-note font-semibold">{say("title", { name: actor.name })}</h3>
      {ties.length === 0 && !choosing ? <p className="text-note text-soft">{say("nobody")}</p> : null}
      {choosing ? (
        <ActorChoice
          label={say("title", { name: actor.name })}
          actors={others}
          domain={actor.domains[0] ?? ""}
          value={ties.map(({ other }) => other.id)}
          onChange={change}
        />
      ) : (
        <ul className="-mx-2">
          {ties.map(({ tieId, other }) => (
            <PersonLine key={tieId} actor={other}>
              {closed ? null : (
                <IconButton
                  icon={X}
                  label={say("end", { name: other.name })}
                  onPress={() => end(tieId, other.name)}
                />
              )}
            </PersonLine>
          ))}
        </ul>
      )}
      <Refused error={add.error ?? remove.error} />
      {closed ? null : (
        <div>
          <Button
            size="small"
            icon={<Icon of={Link2} size={16} />}
            onPress={() => setChoosing(!choosing)}
            aria-expanded={choosing}
          >
            {say(choosing ? "done" : "choose")}
          </Button>
        </div>
      )}
    </section>
  );
}

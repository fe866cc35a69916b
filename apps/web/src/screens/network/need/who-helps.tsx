"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useMutation } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { ActorChoice } from "../../family/actor-choice";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { adding } from "../chosen";
import { PersonLine } from "../list/person-line";
import { useNetwork } from "../network-place";

/** Who helps with a need; ticking somebody is kept at once. */
export function WhoHelps({ need }: { need: Network["needs"][number] }) {
  const { network, choose, closed } = useNetwork();
  const say = useTranslations("coordinator-network");
  const trpc = useTRPC();
  const again = useAskAgain();
  const [choosing, setChoosing] = useState(false);
  // Shown as ticked while it is on its way.
  const [wished, setWished] = useState<readonly string[] | null>(null);
  const set = useMutation(
    trpc.network.setNeedActors.mutationOptions({
      onSettled: async () => {
        await again();
        setWished(null);
      },
    }),
  );
  const now = wished ?? need.actorIds;
  const helping = network.actors.filter(({ id }) => now.includes(id));
  const change = (actorIds: string[]) => {
    setWished(actorIds);
    set.mutate({ familyId: network.familyId, needId: need.id, actorIds });
  };
  return (
    <section className="grid gap-2">
      <h3 className="text-note font-semibold">{say("need.helpers")}</h3>
      {choosing ? (
        <ActorChoice
          label={say("need.helpers")}
          actors={network.actors}
          domain={need.domain}
          value={now}
          onChange={change}
        />
      ) : (
        <ul className="-mx-2">
          {helping.map((actor) => (
            <PersonLine key={actor.id} actor={actor} domain={need.domain} />
          ))}
        </ul>
      )}
      {helping.length === 0 && !choosing ? <p className="text-note text-soft">{say("map.nobody")}</p> : null}
      <Refused error={set.error} />
      {closed ? null : (
        <div className="flex flex-wrap gap-2">
          {network.actors.length > 0 ? (
            <Button size="small" onPress={() => setChoosing(!choosing)} aria-expanded={choosing}>
              {choosing ? say("need.chosen") : say("need.chooseHelpers")}
            </Button>
          ) : null}
          <Button
            size="small"
            kind={network.actors.length > 0 ? "quiet" : "secondary"}
            icon={<Icon of={UserPlus} size={16} />}
            onPress={() => choose(adding("actor", need.domain, need.id))}
          >
            {say("need.newHelper")}
          </Button>
        </div>
      )}
    </section>
  );
}

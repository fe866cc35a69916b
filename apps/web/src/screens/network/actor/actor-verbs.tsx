"use client";

import type { Network } from "@rondom/services/network/read-network";
import { ArrowRightLeft, CopyPlus, Merge, UserMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { useEditing } from "../edit/editing";
import { useNetwork } from "../network-place";

interface ActorVerbsProps {
  actor: Network["actors"][number];
  /** What comes first. */
  children: ReactNode;
}

/** Everything that keys and dragging do with somebody on the map, as buttons. */
export function ActorVerbs({ actor, children }: ActorVerbsProps) {
  const { network, chosen } = useNetwork();
  const { ask } = useEditing();
  const say = useTranslations("coordinator-edit");
  const from = chosen?.kind === "actor" ? chosen.from : null;
  const domain = actor.domains.find((key) => key === from) ?? actor.domains[0] ?? null;
  const places = [{ actorId: actor.id, domain }];
  return (
    <div className="flex flex-wrap gap-2">
      {children}
      <Button
        size="small"
        icon={<Icon of={ArrowRightLeft} size={16} />}
        onPress={() => ask({ verb: "move", places })}
      >
        {say("move.button")}
      </Button>
      <Button
        size="small"
        icon={<Icon of={CopyPlus} size={16} />}
        onPress={() => ask({ verb: "also", places })}
      >
        {say("also.button")}
      </Button>
      {network.actors.length > 1 ? (
        <Button
          size="small"
          kind="quiet"
          icon={<Icon of={Merge} size={16} />}
          onPress={() => ask({ verb: "merge", actorId: actor.id, otherId: null })}
        >
          {say("merge.button")}
        </Button>
      ) : null}
      <Button
        size="small"
        kind="quiet"
        icon={<Icon of={UserMinus} size={16} />}
        onPress={() => ask({ verb: "remove", places })}
      >
        {say("remove.one")}
      </Button>
    </div>
  );
}

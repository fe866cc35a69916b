"use client";

import type { Network } from "@rondom/services/network/read-network";
import { Pencil, UserMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { Seat } from "../../../ui/seat";
import { useNetwork } from "../network-place";
import { Panel } from "../panel/panel";
import { ActorDomains } from "./actor-domains";
import { ActorNeeds } from "./actor-needs";
import { Consents } from "./consents";
import { EditActor } from "./edit-actor";
import { Feelings } from "./feelings";
import { Reach } from "./reach";
import { RemoveActor } from "./remove-actor";

/** Somebody on the map: who they are, where and with what they help, what the family agrees to, how it feels. */
export function ActorPanel({ actor }: { actor: Network["actors"][number] }) {
  const { closed } = useNetwork();
  const say = useTranslations("coordinator-network.actor");
  const [doing, setDoing] = useState<"looking" | "changing" | "removing">("looking");
  const { name, role, organisation, formal, volunteer, domains } = actor;
  const facts = [
    role,
    organisation,
    say(formal ? "formal" : "informal"),
    ...(volunteer ? [say("volunteer")] : []),
  ];
  const head = {
    before: <Seat name={name} formal={formal} domain={domains[0] ?? "none"} />,
    title: <bdi>{name}</bdi>,
    second: facts.filter((fact, place) => fact && facts.indexOf(fact) === place).join(" · "),
  };
  if (doing === "changing") {
    return (
      <Panel key="changing" {...head} focusInside>
        <EditActor actor={actor} onDone={() => setDoing("looking")} />
      </Panel>
    );
  }
  return (
    <Panel key="looking" {...head}>
      <ActorDomains actor={actor} />
      <ActorNeeds actor={actor} />
      <Reach contact={actor.contact} />
      <Consents actor={actor} />
      <Feelings actor={actor} />
      {closed ? null : (
        <div className="flex flex-wrap gap-2">
          <Button size="small" icon={<Icon of={Pencil} size={16} />} onPress={() => setDoing("changing")}>
            {say("edit")}
          </Button>
          <Button
            size="small"
            kind="quiet"
            icon={<Icon of={UserMinus} size={16} />}
            onPress={() => setDoing("removing")}
          >
            {say("remove")}
          </Button>
        </div>
      )}
      <RemoveActor actor={actor} isOpen={doing === "removing"} onClose={() => setDoing("looking")} />
    </Panel>
  );
}

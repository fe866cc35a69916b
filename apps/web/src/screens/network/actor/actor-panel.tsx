"use client";

import type { Network } from "@rondom/services/network/read-network";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { Seat } from "../../../ui/seat";
import { useNetwork } from "../network-place";
import { Panel } from "../panel/panel";
import { TieQuestions } from "../tie/tie-questions";
import { TieSection } from "../tie/tie-section";
import { Knows } from "../ties/knows";
import { ActorDomains } from "./actor-domains";
import { ActorNeeds } from "./actor-needs";
import { ActorVerbs } from "./actor-verbs";
import { Carries } from "./carries";
import { Consents } from "./consents";
import { EditActor } from "./edit-actor";
import { Reach } from "./reach";

/** Somebody on the map: who they are, where and with what they help, what the family agrees to, how it feels. */
export function ActorPanel({ actor }: { actor: Network["actors"][number] }) {
  const { network, view, chosen, choose, closed } = useNetwork();
  const asking = chosen?.kind === "actor" && chosen.tie && !closed && !network.feelingsClosed;
  const say = useTranslations("coordinator-network.actor");
  const [doing, setDoing] = useState<"looking" | "changing">("looking");
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
  if (asking) {
    return (
      <Panel key="asking" {...head}>
        <TieQuestions actor={actor} onDone={() => choose({ kind: "actor", id: actor.id })} />
      </Panel>
    );
  }
  return (
    <Panel key="looking" {...head}>
      <ActorDomains actor={actor} />
      {view === "map" ? null : <TieSection actor={actor} />}
      <Carries actor={actor} />
      {closed ? null : (
        <ActorVerbs actor={actor}>
          <Button size="small" icon={<Icon of={Pencil} size={16} />} onPress={() => setDoing("changing")}>
            {say("edit")}
          </Button>
        </ActorVerbs>
      )}
      <ActorNeeds actor={actor} />
      <Knows actor={actor} />
      <Reach contact={actor.contact} />
      <Consents actor={actor} />
      {view === "map" ? <TieSection actor={actor} /> : null}
    </Panel>
  );
}

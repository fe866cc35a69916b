"use client";

import { ActorPanel } from "../actor/actor-panel";
import { NeedPanel } from "../need/need-panel";
import { useNetwork } from "../network-place";
import { AddPanel } from "./add-panel";
import { DomainPanel } from "./domain-panel";

/** The panel for what is chosen; nothing when that is nothing, or is no longer there. */
export function ChosenPanel() {
  const { network, around, chosen } = useNetwork();
  switch (chosen?.kind) {
    case "actor": {
      const actor = network.actors.find(({ id }) => id === chosen.id);
      return actor ? <ActorPanel key={actor.id} actor={actor} /> : null;
    }
    case "need": {
      const need = network.needs.find(({ id }) => id === chosen.id);
      return need ? <NeedPanel key={need.id} need={need} /> : null;
    }
    case "domain": {
      const domain = around.domains.find(({ key }) => key === chosen.id);
      return domain ? <DomainPanel key={domain.key} domain={domain} /> : null;
    }
    case "add":
      return <AddPanel what={chosen.what} domain={chosen.domain} needId={chosen.needId} />;
    default:
      return null;
  }
}

"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { adding } from "../chosen";
import { useNetwork } from "../network-place";
import { DomainRow } from "./domain-row";
import { keepOrder, listOrder } from "./list-order";
import { PersonLine } from "./person-line";

/** The network as a list: it does all that the picture does, and is the only form on narrow screens (a-09). */
export function NetworkList() {
  const { around: network, choose, closed } = useNetwork();
  const say = useTranslations("coordinator-network");
  const [order] = useState(() => listOrder(network.domains));
  const loose = network.actors.filter(({ domains }) => domains.length === 0);
  const rows = keepOrder(order, network.domains).flatMap((key) =>
    network.domains.filter((domain) => domain.key === key),
  );
  return (
    <div className="border-y border-line bg-surface sm:mx-4 sm:mt-3 sm:overflow-clip sm:rounded-card sm:border-x">
      <ul className="divide-y divide-line">
        {rows.map((domain) => (
          <DomainRow key={domain.key} domain={domain} />
        ))}
        {loose.length > 0 ? (
          <li className="px-4 py-3">
            <h2 className="font-semibold">{say("map.withoutDomain")}</h2>
            <ul className="grid gap-1 pt-1">
              {loose.map((actor) => (
                <PersonLine key={actor.id} actor={actor} pickable />
              ))}
            </ul>
          </li>
        ) : null}
      </ul>
      {closed ? null : (
        <div className="border-t border-line px-3 py-2">
          <Button kind="quiet" icon={<Icon of={Plus} size={18} />} onPress={() => choose(adding("domain"))}>
            {say("ownDomain.title")}
          </Button>
        </div>
      )}
    </div>
  );
}

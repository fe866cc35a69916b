"use client";

import type { Network } from "@rondom/services/network/read-network";
import { HeartHandshake, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { adding } from "../chosen";
import { NeedLine } from "../list/need-line";
import { PersonLine } from "../list/person-line";
import { useNetwork } from "../network-place";
import { DomainState } from "./domain-state";
import { DomainSteps } from "./domain-steps";
import { OwnDomain } from "./own-domain";

/** All of one domain: where the talk stands, what is needed, who helps, and ways to add. */
export function DomainBody({ domain }: { domain: Network["domains"][number] }) {
  const { around: network, choose, closed } = useNetwork();
  const say = useTranslations("coordinator-network.domain");
  const people = network.actors.filter(({ domains }) => domains.includes(domain.key));
  const needs = network.needs.filter((need) => need.domain === domain.key && need.state !== "let-go");
  return (
    <div className="grid gap-3">
      <DomainState domain={domain} />
      <DomainSteps domain={domain} />
      <section className="grid gap-1">
        <h3 className="text-note font-semibold">{say("needs")}</h3>
        {needs.length === 0 ? <p className="text-note text-soft">{say("noNeeds")}</p> : null}
        <ul className="-mx-2">
          {needs.map((need) => (
            <NeedLine key={need.id} need={need} />
          ))}
        </ul>
      </section>
      <section className="grid gap-1">
        <h3 className="text-note font-semibold">{say("people")}</h3>
        {people.length === 0 ? <p className="text-note text-soft">{say("nobody")}</p> : null}
        <ul className="-mx-2">
          {people.map((actor) => (
            <PersonLine key={actor.id} actor={actor} domain={domain.key} pickable />
          ))}
        </ul>
      </section>
      {closed ? null : (
        <div className="flex flex-wrap gap-2">
          <Button
            size="small"
            icon={<Icon of={UserPlus} size={16} />}
            onPress={() => choose(adding("actor", domain.key))}
          >
            {say("addActor")}
          </Button>
          <Button
            size="small"
            icon={<Icon of={HeartHandshake} size={16} />}
            onPress={() => choose(adding("need", domain.key))}
          >
            {say("addNeed")}
          </Button>
        </div>
      )}
      {domain.own && !closed ? <OwnDomain id={domain.key} own={domain.own} /> : null}
    </div>
  );
}

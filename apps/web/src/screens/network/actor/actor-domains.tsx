"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useTranslations } from "next-intl";
import { DomainTag } from "../domain-tag";
import { useNetwork } from "../network-place";

/** The domains somebody helps in, with whom for where that is one member. */
export function ActorDomains({ actor }: { actor: Network["actors"][number] }) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-network.actor");
  if (actor.domains.length === 0) return <p className="text-note text-soft">{say("noDomain")}</p>;
  const memberOf = (domain: string) => {
    const id = actor.places.find((place) => place.domain === domain)?.memberId;
    return network.members.find((member) => member.id === id)?.name;
  };
  return (
    <ul className="ways-on.5 text-note">
      {actor.domains.map((domain) => {
        const name = memberOf(domain);
        return (
          <li key={domain}>
            <DomainTag domain={domain} domains={network.domains} />
            {name ? <span className="text-soft"> {say("forMember", { name })}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}

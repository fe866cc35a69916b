"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useTranslations } from "next-intl";
import { useNetwork } from "../network-place";

/** The needs somebody helps with; each leads to the need. */
export function ActorNeeds({ actor }: { actor: Network["actors"][number] }) {
  const { network, choose } = useNetwork();
  const say = useTranslations("coordinator-network.actor");
  const needs = network.needs.filter(({ actorIds }) => actorIds.includes(actor.id));
  return (
    <section className="grid gap-1 text-note">
      <h3 className="font-semibold">{say("needs")}</h3>
      {needs.length === 0 ? <p className="text-soft">{say("noNeeds")}</p> : null}
      <ul className="grid gap-1">
        {needs.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="link text-start" onClick={() => choose({ kind: "need", id })}>
              <bdi>{title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

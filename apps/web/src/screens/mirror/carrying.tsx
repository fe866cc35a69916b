"use client";

import type { Mirror } from "@rondom/domain/network/mirror/mirror";
import { useTranslations } from "next-intl";
import { useFormatter } from "../../words/use-formatter";
import { useNetwork } from "../network/network-place";
import { useDomainWord } from "../network/use-domain-word";

/** Domains with a need and nobody, domains on one person, and how much hangs on each: in the order of the map. */
export function Carrying({ mirror }: { mirror: Mirror }) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-mirror.carrying");
  const format = useFormatter();
  const wordOf = useDomainWord(network.domains);
  const nameOf = (id: string) => network.actors.find((actor) => actor.id === id)?.name ?? "";
  const { withNobody, onOne } = mirror;
  const load = mirror.load.filter(
    ({ needIds, alone, domains }) => needIds.length + alone.length > 0 || domains.length > 1,
  );
  const nobody = format.list(withNobody.ids.map(wordOf));
  const single = format.list(onOne.ids.map((key) => `${wordOf(key)} (${nameOf(onOne.on[key] ?? "")})`));
  if (withNobody.denominator + onOne.denominator === 0) return null;
  return (
    <section className="grid gap-1.5">
      <h3 className="font-semibold">{say("title")}</h3>
      {withNobody.denominator > 0 ? (
        <p>{say("nobody", { count: withNobody.numerator, all: withNobody.denominator, domains: nobody })}</p>
      ) : null}
      {onOne.denominator > 0 ? (
        <p>{say("onOne", { count: onOne.numerator, all: onOne.denominator, domains: single })}</p>
      ) : null}
      {load.length > 0 ? (
        <ul className="grid gap-1">
          {load.map(({ actorId, domains, needIds, alone }) => (
            <li key={actorId}>
              <bdi className="font-semibold">{nameOf(actorId)}</bdi>:{" "}
              {say("load", { domains: domains.length, needs: needIds.length, alone: alone.length })}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

"use client";

import { mapInputOf } from "@rondom/drawing/map/input-of";
import { useTranslations } from "next-intl";
import { useNetwork } from "../network-place";
import { SmallTable } from "../picture/small-table";
import { useDomainWord } from "../use-domain-word";
import { useMapCentre, useMapWords } from "../use-map-words";

/** The table above the list on narrow screens, with its counts in words (a-09). */
export function SmallPicture() {
  const { around: network } = useNetwork();
  const say = useTranslations("coordinator-network.figures");
  const input = mapInputOf(network, useMapCentre(), useMapWords(), useDomainWord(network.domains));
  const chairs = network.needs.filter(({ gap }) => gap).length;
  const toDiscuss = network.domains.filter(({ shown }) => shown === "not-spoken").length;
  return (
    <div className="grid gap-2 py-3 sm:hidden">
      <SmallTable input={input} />
      <p className="flex flex-wrap justify-center gap-x-4 text-note text-soft">
        <span>{say("count", { people: network.actors.length })}</span>
        {chairs > 0 ? <b className="text-attention">{say("chairs", { count: chairs })}</b> : null}
        {toDiscuss > 0 ? <span>{say("toDiscuss", { count: toDiscuss })}</span> : null}
      </p>
    </div>
  );
}

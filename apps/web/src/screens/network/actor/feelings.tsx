"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { LayerSection } from "../layer-section";
import { useNetwork } from "../network-place";
import { FeelingForm } from "./feeling-form";

/** The family's layer of a tie: how each of them feels it, in a word and in their own words. */
export function Feelings({ actor }: { actor: Network["actors"][number] }) {
  const { network, closed } = useNetwork();
  const say = useTranslations("coordinator-network.layer");
  const [writing, setWriting] = useState(false);
  const nameOf = (id: string | null) =>
    network.members.find((member) => member.id === id)?.name ?? say("together");
  return (
    <LayerSection title={say("feeling")}>
      {actor.feelings.length === 0 ? <p className="text-soft">{say("none")}</p> : null}
      <ul className="grid gap-2">
        {actor.feelings.map(({ memberId, quality, words }) => (
          <li key={memberId}>
            <p>
              <bdi>{nameOf(memberId)}</bdi>: <b className="font-semibold">{say(quality ?? "not-asked")}</b>
            </p>
            {words ? (
              <p dir="auto" className="whitespace-pre-line text-soft italic">
                {words}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {writing ? (
        <FeelingForm actor={actor} onDone={() => setWriting(false)} />
      ) : closed ? null : (
        <div>
          <Button size="small" onPress={() => setWriting(true)}>
            {say(actor.feelings.length === 0 ? "write" : "edit")}
          </Button>
        </div>
      )}
    </LayerSection>
  );
}

"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { LayerSection } from "../layer-section";
import { useNetwork } from "../network-place";
import { NeedWordsForm } from "./need-words-form";

/** The family's layer of a need: how they say it themselves. */
export function NeedWords({ need }: { need: Network["needs"][number] }) {
  const { network, closed } = useNetwork();
  const say = useTranslations("coordinator-network.layer");
  const tie = useTranslations("coordinator-tie");
  const [writing, setWriting] = useState(false);
  const nameOf = (id: string | null) =>
    network.members.find((member) => member.id === id)?.name ?? say("together");
  if (network.feelingsClosed) {
    return (
      <LayerSection title={say("needWords")}>
        <p className="text-soft">{tie("closedNote")}</p>
      </LayerSection>
    );
  }
  return (
    <LayerSection title={say("needWords")}>
      {need.words.length === 0 ? <p className="text-soft">{say("none")}</p> : null}
      <ul className="grid gap-2">
        {need.words.map(({ memberId, words, language }) => (
          <li key={memberId}>
            <bdi>{nameOf(memberId)}</bdi>:
            <p dir="auto" lang={language} className="whitespace-pre-line text-soft italic">
              {words}
            </p>
          </li>
        ))}
      </ul>
      {writing ? (
        <NeedWordsForm need={need} onDone={() => setWriting(false)} />
      ) : closed ? null : (
        <div>
          <Button size="small" onPress={() => setWriting(true)}>
            {say(need.words.length === 0 ? "write" : "edit")}
          </Button>
        </div>
      )}
    </LayerSection>
  );
}

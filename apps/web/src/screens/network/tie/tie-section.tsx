"use client";

import { accountOf, countTold } from "@rondom/domain/network/tie/account";
import { tieAttributes } from "@rondom/domain/network/tie/layer";
import type { Network } from "@rondom/services/network/read-network";
import { MessageCircleQuestion } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { tieOf } from "../chosen";
import { LineSample } from "../ecomap/line-sample";
import { LayerSection } from "../layer-section";
import { useNetwork } from "../network-place";
import { useTieWords } from "./use-tie-words";

/** The family's layer of a tie: what each of them tells of it, and the way to the questions. */
export function TieSection({ actor }: { actor: Network["actors"][number] }) {
  const { network, closed, choose } = useNetwork();
  const say = useTranslations("coordinator-tie");
  const wordsOf = useTieWords();
  const nameOf = (id: string | null) =>
    network.members.find((member) => member.id === id)?.name ?? say("together");
  if (network.feelingsClosed) {
    return (
      <LayerSection title={say("title")}>
        <p className="text-soft">{say("closedNote")}</p>
      </LayerSection>
    );
  }
  return (
    <LayerSection title={say("title")}>
      {actor.feelings.length === 0 ? <p className="text-soft">{say("none")}</p> : null}
      <ul className="grid gap-2.5">
        {actor.feelings.map(({ memberId, words }) => {
          const account = accountOf(actor, memberId);
          return (
            <li key={memberId}>
              <p className="flex flex-wrap items-center gap-x-2">
                <bdi className="font-semibold">{nameOf(memberId)}</bdi>
                {account.quality ? <LineSample quality={account.quality} short /> : null}
                <span>{wordsOf(account).join(" · ")}</span>
              </p>
              <p className="text-soft">
                {say("asked", { count: countTold(account), all: tieAttributes.length })}
              </p>
              {words ? (
                <p dir="auto" className="whitespace-pre-line text-soft italic">
                  {words}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
      {closed ? null : (
        <div>
          <Button
            size="small"
            icon={<Icon of={MessageCircleQuestion} size={16} />}
            onPress={() => choose(tieOf(actor.id))}
          >
            {say(actor.feelings.length === 0 ? "ask" : "askMore")}
          </Button>
        </div>
      )}
    </LayerSection>
  );
}

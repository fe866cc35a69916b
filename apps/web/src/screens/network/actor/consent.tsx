"use client";

import type { ConsentKind } from "@rondom/domain/network/consent";
import type { Network } from "@rondom/services/network/read-network";
import { useMutation } from "@tanstack/react-query";
import { Check, CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { useFormatter } from "../../../words/use-formatter";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { useNetwork } from "../network-place";
import { GiveConsent } from "./give-consent";

/** One thing the family agrees to: who said so and when, or a way to note it. */
export function Consent({ actor, kind }: { actor: Network["actors"][number]; kind: ConsentKind }) {
  const { network, closed } = useNetwork();
  const say = useTranslations("coordinator-network.consent");
  const format = useFormatter();
  const trpc = useTRPC();
  const again = useAskAgain();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation(trpc.network.withdrawConsent.mutationOptions({ onSettled: again }));
  const agreement = actor.consents[kind];
  const said = agreement
    ? say("agreed", {
        name: agreement.memberName,
        date: format.dateTime(agreement.at, {
          weekday: "long",
          day: "numeric",
          month: "long",
          year: "numeric",
        }),
      })
    : say("none");
  const button = agreement ? (
    <Button
      size="small"
      kind="quiet"
      aria-label={`${say("withdraw")}: ${say(kind)}`}
      onPress={() => withdraw.mutate({ familyId: network.familyId, actorId: actor.id, kind })}
    >
      {say("withdraw")}
    </Button>
  ) : (
    <Button size="small" aria-label={`${say("give")}: ${say(kind)}`} onPress={() => setAsking(true)}>
      {say("give")}
    </Button>
  );
  return (
    <li className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Icon
          of={agreement ? Check : CircleDashed}
          size={18}
          className={agreement ? "text-good" : "text-soft"}
        />
        <div className="min-w-40 flex-1">
          <p>{say(kind)}</p>
          <p className="text-small text-soft">{said}</p>
        </div>
        {closed || asking ? null : button}
      </div>
      {asking && !agreement ? (
        <GiveConsent actorId={actor.id} kind={kind} onDone={() => setAsking(false)} />
      ) : null}
      <Refused error={withdraw.error} />
    </li>
  );
}

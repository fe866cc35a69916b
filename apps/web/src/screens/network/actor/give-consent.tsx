"use client";

import { newId } from "@rondom/domain/id";
import type { ConsentKind } from "@rondom/domain/network/consent";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { DoOrNot } from "../../../ui/do-or-not";
import { Select } from "../../../ui/select";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { useNetwork } from "../network-place";
import { useAgreeing } from "./consent-field";

interface GiveConsentProps {
  actorId: string;
  kind: ConsentKind;
  onDone: () => void;
}

/** Notes who of the family said yes. */
export function GiveConsent({ actorId, kind, onDone }: GiveConsentProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-network.consent");
  const trpc = useTRPC();
  const again = useAskAgain();
  const { members, first } = useAgreeing();
  const [memberId, setMemberId] = useState(first);
  const [id] = useState(newId);
  const give = useMutation(trpc.network.giveConsent.mutationOptions({ onSuccess: onDone, onSettled: again }));
  if (members.length === 0) return <p className="text-small text-soft">{say("noAdult")}</p>;
  return (
    <div className="grid gap-2 rounded-button bg-sunken p-3">
      <Select
        label={say("who")}
        choices={members.map(({ id: key, name }) => ({ key, label: name }))}
        value={memberId}
        onChange={setMemberId}
      />
      <Refused error={give.error} />
      <DoOrNot
        label={say("give")}
        size="small"
        busy={give.isPending}
        onDo={() => give.mutate({ familyId: network.familyId, id, actorId, kind, memberId })}
        onNot={onDone}
      />
    </div>
  );
}

"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { Checkbox } from "../../../ui/checkbox";
import { Dialog } from "../../../ui/dialog";
import { useSpeak } from "../../../ui/toasts";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { useNetwork } from "../network-place";

interface RemoveActorProps {
  actor: Network["actors"][number];
  isOpen: boolean;
  onClose: () => void;
}

/** Says what happens when somebody is no longer part of it, and does it. */
export function RemoveActor({ actor: { id, name, version }, isOpen, onClose }: RemoveActorProps) {
  const { network, choose } = useNetwork();
  const say = useTranslations("coordinator-network.actor");
  const frame = useTranslations("coordinator-frame");
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const again = useAskAgain();
  const [endLinks, setEndLinks] = useState(false);
  const remove = useMutation(
    trpc.network.removeActor.mutationOptions({
      onSuccess: () => {
        tell(say("removed", { name }));
        choose(null);
      },
      onSettled: again,
    }),
  );
  return (
    <Dialog title={say("removeTitle", { name })} isOpen={isOpen} onClose={onClose}>
      <p>{say("removeText", { name })}</p>
      <Checkbox isSelected={endLinks} onChange={setEndLinks} hint={say("removeLinksHint", { name })}>
        {say("removeLinks")}
      </Checkbox>
      <Refused error={remove.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          kind="primary"
          busy={remove.isPending ? frame("saved.busy") : false}
          onPress={() => remove.mutate({ familyId: network.familyId, actorId: id, version, endLinks })}
        >
          {say("removeYes")}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {frame("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { useNetwork } from "../network-place";
import { OwnDomainForm } from "./own-domain-form";

/** A family's own domain: another name or icon, or off the table while nothing stands in it. */
export function OwnDomain({ id, own }: { id: string; own: { name: string; icon: string } }) {
  const { network, choose } = useNetwork();
  const say = useTranslations("coordinator-network.domain");
  const trpc = useTRPC();
  const again = useAskAgain();
  const [changing, setChanging] = useState(false);
  const remove = useMutation(
    trpc.network.removeOwnDomain.mutationOptions({ onSuccess: () => choose(null), onSettled: again }),
  );
  const { familyId } = network;
  const used =
    network.actors.some(({ domains }) => domains.includes(id)) ||
    [...network.needs, ...network.goals].some(({ domain }) => domain === id);
  return (
    <div className="grid gap-2 border-t border-line pt-3">
      <p className="text-small text-soft">{say("own")}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onPress={() => setChanging(true)}>
          {say("rename")}
        </Button>
        <Button
          size="small"
          off={used ? say("removeHint") : null}
          onPress={() => remove.mutate({ familyId, id })}
        >
          {say("remove")}
        </Button>
      </div>
      <Refused error={remove.error} />
      <Dialog title={say("rename")} isOpen={changing} onClose={() => setChanging(false)} stays>
        <OwnDomainForm known={{ id, ...own }} onDone={() => setChanging(false)} />
      </Dialog>
    </div>
  );
}

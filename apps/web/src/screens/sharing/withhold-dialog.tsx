"use client";

import { newId } from "@rondom/domain/id";
import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Dialog } from "../../ui/dialog";
import { DoOrNot } from "../../ui/do-or-not";
import { TextField } from "../../ui/text-field";
import { Refused } from "../family/refused";
import { useAskAgain } from "../family/saving";
import { useSharing } from "./sharing-place";
import type { SharingActor } from "./view";

/** Says what leaving somebody out means, and asks why: that may stay empty. */
export function WithholdDialog({ actor, onClose }: { actor: SharingActor; onClose: () => void }) {
  const say = useTranslations("coordinator-sharing.withhold");
  const { familyId } = useSharing().sharing;
  const trpc = useTRPC();
  const again = useAskAgain();
  const [id] = useState(newId);
  const [reason, setReason] = useState("");
  const withhold = useMutation(
    trpc.network.withholdActor.mutationOptions({ onSuccess: onClose, onSettled: again }),
  );
  const { name } = actor;
  return (
    <Dialog title={say("title", { name })} isOpen onClose={onClose} stays={reason !== ""}>
      <p>{say("text", { name })}</p>
      <TextField
        label={say("reason")}
        hint={say("hint")}
        value={reason}
        onChange={setReason}
        limit={limits.line}
        lines={3}
      />
      <Refused error={withhold.error} />
      <DoOrNot
        label={say("yes")}
        busy={withhold.isPending}
        onDo={() => withhold.mutate({ familyId, id, actorId: actor.id, reason })}
        onNot={onClose}
      />
    </Dialog>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../../trpc/client";
import { Dialog } from "../../../ui/dialog";
import { DoOrNot } from "../../../ui/do-or-not";
import { useSpeak } from "../../../ui/toasts";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { useHistory } from "../history-place";

interface RemoveVersionProps {
  version: { id: string; version: number };
  title: string;
  onClose: () => void;
}

/** Asks once before a version leaves the history. */
export function RemoveVersion({ version: { id, version }, title, onClose }: RemoveVersionProps) {
  const { familyId } = useHistory();
  const say = useTranslations("coordinator-history.kept");
  const { tell } = useSpeak();
  const again = useAskAgain();
  const remove = useMutation(
    useTRPC().network.removeVersion.mutationOptions({
      onSettled: again,
      onSuccess: () => {
        onClose();
        tell(say("removed"));
      },
    }),
  );
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <p>{say("removeAsk")}</p>
      <Refused error={remove.error} />
      <DoOrNot
        label={say("remove")}
        busy={remove.isPending}
        onDo={() => remove.mutate({ familyId, versionId: id, version })}
        onNot={onClose}
      />
    </Dialog>
  );
}

"use client";

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
import { useEditing } from "./editing";
import { actorsIn, type SeatPlace } from "./selection";
import { useNames } from "./use-names";

interface RemoveDialogProps {
  places: readonly SeatPlace[];
  onClose: () => void;
}

/** Says what happens when somebody, or several, are no longer part of it, and does it. */
export function RemoveDialog({ places, onClose }: RemoveDialogProps) {
  const { network, choose } = useNetwork();
  const { letGo } = useEditing();
  const say = useTranslations("coordinator-edit.remove");
  const frame = useTranslations("coordinator-frame");
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const again = useAskAgain();
  const [endLinks, setEndLinks] = useState(false);
  const words = useNames()(places);
  const actorIds = actorsIn(places);
  const remove = useMutation(
    trpc.network.removeActors.mutationOptions({
      onSuccess: () => {
        tell(say("done", words));
        letGo();
        choose(null);
        onClose();
      },
      onSettled: again,
    }),
  );
  const actors = network.actors.filter(({ id }) => actorIds.includes(id));
  return (
    <Dialog title={say("title", words)} isOpen onClose={onClose}>
      {actors.length > 1 ? (
        <ul className="flex flex-wrap gap-x-4 font-semibold">
          {actors.map(({ id, name }) => (
            <li key={id}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      <p>{say("text", words)}</p>
      <Checkbox isSelected={endLinks} onChange={setEndLinks} hint={say("linksHint", words)}>
        {say("links")}
      </Checkbox>
      <Refused error={remove.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          kind="primary"
          busy={remove.isPending ? frame("saved.busy") : false}
          autoFocus
          onPress={() =>
            remove.mutate({
              familyId: network.familyId,
              actors: actors.map(({ id, version }) => ({ id, version })),
              endLinks,
            })
          }
        >
          {say("yes")}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {frame("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}

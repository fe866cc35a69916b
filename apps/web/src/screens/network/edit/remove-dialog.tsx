"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "../../../ui/checkbox";
import { Dialog } from "../../../ui/dialog";
import { DoOrNot } from "../../../ui/do-or-not";
import { useNetwork } from "../network-place";
import { useEditing } from "./editing";
import { actorsIn, type SeatPlace } from "./selection";
import { useMapEdits } from "./use-map-edits";
import { useNames } from "./use-names";

interface RemoveDialogProps {
  places: readonly SeatPlace[];
  onClose: () => void;
}

/** Says what happens when somebody, or several, are no longer part of it, and does it. */
export function RemoveDialog({ places, onClose }: RemoveDialogProps) {
  const { network, choose } = useNetwork();
  const { letGo } = useEditing();
  const { remove } = useMapEdits();
  const say = useTranslations("coordinator-edit.remove");
  const [endLinks, setEndLinks] = useState(false);
  const words = useNames()(places);
  const ids = actorsIn(places);
  const names = network.actors.filter(({ id }) => ids.includes(id));
  const yes = () => {
    onClose();
    letGo();
    choose(null);
    void remove(places, endLinks);
  };
  return (
    <Dialog title={say("title", words)} isOpen onClose={onClose}>
      {names.length > 1 ? (
        <ul className="flex flex-wrap gap-x-4 font-semibold">
          {names.map(({ id, name }) => (
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
      <DoOrNot label={say("yes")} autoFocus onDo={yes} onNot={onClose} />
    </Dialog>
  );
}

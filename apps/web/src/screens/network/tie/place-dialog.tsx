"use client";

import { useTranslations } from "next-intl";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Dialog } from "../../../ui/dialog";
import { useNetwork } from "../network-place";
import { usePlaces } from "./use-places";

interface PlaceDialogProps {
  view: "ecomap" | "circles";
  actorId: string;
  onClose: () => void;
}

/** Where to: every group or ring; a first letter finds it, Enter or a press does it. */
export function PlaceDialog({ view, actorId, onClose }: PlaceDialogProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-views");
  const { places, placeOf, word, put } = usePlaces(view);
  const title = say(`${view}.moveTitle`, {
    name: network.actors.find(({ id }) => id === actorId)?.name ?? "",
  });
  const here = placeOf(actorId);
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <ListBox
        aria-label={title}
        autoFocus
        disabledKeys={here ? [here] : []}
        items={places.map((id) => ({ id }))}
        onAction={(key) => {
          onClose();
          void put(actorId, String(key));
        }}
        className="-mx-2 grid outline-none"
      >
        {({ id }) => (
          <ListBoxItem
            textValue={word(id)}
            className="control flex cursor-pointer items-center gap-3 rounded-field px-2 py-1 -outline-offset-2! hover:bg-sunken data-[disabled]:cursor-default data-[disabled]:text-soft data-[focused]:bg-action-soft"
          >
            <span className="flex-1 font-semibold first-letter:uppercase">{word(id)}</span>
            {id === here ? <span className="text-note text-soft">{say("here")}</span> : null}
          </ListBoxItem>
        )}
      </ListBox>
    </Dialog>
  );
}

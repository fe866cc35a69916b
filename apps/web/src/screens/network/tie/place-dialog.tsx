"use client";

import { useTranslations } from "next-intl";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Dialog } from "../../../ui/dialog";
import { placeOf as seatOf } from "../edit/selection";
import { useNames } from "../edit/use-names";
import { usePlaces } from "./use-places";

interface PlaceDialogProps {
  view: "ecomap" | "circles";
  actorIds: readonly string[];
  onClose: () => void;
}

/** Where to: every group or ring; a first letter finds it, Enter or a press does it. */
export function PlaceDialog({ view, actorIds, onClose }: PlaceDialogProps) {
  const say = useTranslations("coordinator-views");
  const { places, placeOf, word, put } = usePlaces(view);
  const words = useNames()(actorIds.map(seatOf));
  const title = say(`${view}.moveTitle`, words);
  // Where everybody stands already there is nothing to do.
  const here = places.find((place) => actorIds.every((id) => placeOf(id) === place));
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <ListBox
        aria-label={title}
        autoFocus
        disabledKeys={here ? [here] : []}
        items={places.map((id) => ({ id }))}
        onAction={(key) => {
          onClose();
          void put(actorIds, String(key));
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

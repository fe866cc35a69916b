"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Dialog } from "../../../ui/dialog";
import { Select } from "../../../ui/select";
import { DomainTag } from "../domain-tag";
import { useNetwork } from "../network-place";
import { useDomainWord } from "../use-domain-word";
import { useStateWords } from "../use-state-words";
import { actorsIn, type SeatPlace } from "./selection";
import { useMapEdits } from "./use-map-edits";

interface DomainDialogProps {
  verb: "move" | "also";
  places: readonly SeatPlace[];
  onClose: () => void;
}

/** Where to: every domain of the table; a first letter finds it, Enter or a press does it. */
export function DomainDialog({ verb, places: given, onClose }: DomainDialogProps) {
  const { network, around } = useNetwork();
  const say = useTranslations("coordinator-edit");
  const word = useDomainWord(network.domains);
  const stateWords = useStateWords();
  const { move, also } = useMapEdits();
  const [only] = given.length === 1 ? given : [];
  const actor = network.actors.find(({ id }) => id === only?.actorId);
  const [from, setFrom] = useState(only?.domain ?? null);
  const places = only ? [{ ...only, domain: from }] : given;
  const count = actorsIn(places).length;
  const name = actor?.name ?? "";
  // Where everybody stands already there is nothing to do.
  const taken = network.domains
    .filter(({ key }) =>
      places.every(({ actorId }) =>
        network.actors.some((one) => one.id === actorId && one.domains.includes(key)),
      ),
    )
    .map(({ key }) => key);
  return (
    <Dialog title={say(`${verb}.title`, { count, name })} isOpen onClose={onClose}>
      {verb === "move" && actor && actor.domains.length > 1 ? (
        <Select
          label={say("move.from")}
          choices={actor.domains.map((key) => ({ key, label: word(key) }))}
          value={from}
          onChange={setFrom}
        />
      ) : null}
      <ListBox
        aria-label={say("whereto")}
        autoFocus
        disabledKeys={taken}
        items={around.domains.map((domain) => ({ id: domain.key, domain }))}
        onAction={(key) => {
          onClose();
          void (verb === "move" ? move : also)(places, String(key));
        }}
        className="-mx-2 grid outline-none"
      >
        {({ domain }) => (
          <ListBoxItem
            textValue={word(domain.key)}
            className="control flex cursor-pointer items-center gap-3 rounded-field px-2 py-1 -outline-offset-2! hover:bg-sunken data-[disabled]:cursor-default data-[disabled]:text-soft data-[focused]:bg-action-soft"
          >
            <span className="flex-1 font-semibold">
              <DomainTag domain={domain.key} domains={network.domains} size={20} />
            </span>
            <span className="text-note text-soft">
              {taken.includes(domain.key) ? say("here", { count }) : stateWords(domain)}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Dialog>
  );
}

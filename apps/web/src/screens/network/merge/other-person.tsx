"use client";

import { useTranslations } from "next-intl";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Seat } from "../../../ui/seat";
import { useNetwork } from "../network-place";

interface OtherPersonProps {
  except: string;
  onChoose: (actorId: string) => void;
}

/** Everybody else on the map; a first letter finds a name. */
export function OtherPerson({ except, onChoose }: OtherPersonProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-edit.merge");
  return (
    <ListBox
      aria-label={say("others")}
      autoFocus
      items={network.actors.filter(({ id }) => id !== except)}
      onAction={(key) => onChoose(String(key))}
      className="-mx-2 grid max-h-[60vh] overflow-auto outline-none"
    >
      {({ name, role, organisation, formal, domains }) => (
        <ListBoxItem
          textValue={name}
          className="control flex cursor-pointer items-center gap-3 rounded-field px-2 py-1 -outline-offset-2! hover:bg-sunken data-[focused]:bg-action-soft"
        >
          <Seat name={name} formal={formal} domain={domains[0] ?? "none"} />
          <span>
            <bdi className="block font-semibold">{name}</bdi>
            <span className="text-note text-soft">{[role, organisation].filter(Boolean).join(" · ")}</span>
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}

"use client";

import { limits } from "@rondom/domain/text";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type Ref, useDeferredValue } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useTRPC } from "../../../trpc/client";
import { FieldFrame } from "../../../ui/field-frame";
import { Remaining } from "../../../ui/remaining";
import { Seat } from "../../../ui/seat";
import { useNetwork } from "../network-place";

export interface KnownContact {
  id: string;
  name: string;
  functionName: string | null;
  organisationName: string | null;
}

interface NameFieldProps {
  value: string;
  onChange: (name: string) => void;
  onPick: (contact: KnownContact) => void;
  error: string | null;
  inputRef?: Ref<HTMLInputElement>;
}

/** So many letters before the organisation's own contacts are offered. */
const enough = 2;

/** The name of somebody new; while it is typed, the professionals whom the organisation knows are offered below. */
export function NameField({ value, onChange, onPick, error, inputRef }: NameFieldProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-network.addActor");
  const trpc = useTRPC();
  const words = useDeferredValue(value.trim());
  const { data = [] } = useQuery({
    ...trpc.network.offerContacts.queryOptions({ familyId: network.familyId, words }),
    enabled: words.length >= enough,
    placeholderData: keepPreviousData,
  });
  const offered = words.length >= enough ? data : [];
  return (
    <ComboBox
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger="input"
      items={offered}
      defaultFilter={() => true}
      inputValue={value}
      onInputChange={onChange}
      selectedKey={null}
      onSelectionChange={(key) => {
        const contact = offered.find(({ id }) => id === key);
        if (contact) onPick(contact);
      }}
      disabledKeys={offered.filter(({ onMap }) => onMap).map(({ id }) => id)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="grid gap-1"
    >
      <FieldFrame label={say("name")} hint={say("nameHint")} error={error}>
        <Input ref={inputRef} dir="auto" className="field-box" />
      </FieldFrame>
      <Remaining of={limits.name} text={value} />
      <Popover className="w-(--trigger-width) rounded-button border border-edge bg-surface">
        <p className="px-3 pt-2 text-small text-soft">{say("known")}</p>
        <ListBox className="max-h-72 overflow-auto p-1">
          {(contact: (typeof offered)[number]) => (
            <ListBoxItem
              textValue={contact.name}
              className="flex min-h-11 items-center gap-2 rounded-field px-2 py-1 data-[disabled]:text-soft data-[focused]:bg-sunken"
            >
              <Seat name={contact.name} formal />
              <span className="grid">
                <bdi className="font-semibold">{contact.name}</bdi>
                <span className="text-small text-soft">
                  {[contact.functionName, contact.organisationName, contact.onMap ? say("onMap") : null]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

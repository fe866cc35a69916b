"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type Ref, useId, useState } from "react";
import { Remaining } from "../../../ui/remaining";
import { useNetwork } from "../network-place";
import { KnownContacts } from "./known-contacts";
import { type KnownContact, useKnownContacts } from "./use-known-contacts";

interface NameFieldProps {
  value: string;
  onChange: (name: string) => void;
  onPick: (contact: KnownContact) => void;
  error: string | null;
  inputRef?: Ref<HTMLInputElement>;
}

/**
 * The name of somebody new; while it is typed, the professionals whom the organisation knows are offered below. Arrows
 * go through them and Enter picks; Tab goes on with what was typed.
 */
export function NameField({ value, onChange, onPick, error, inputRef }: NameFieldProps) {
  const say = useTranslations("coordinator-network.addActor");
  const { network } = useNetwork();
  const [asking, setAsking] = useState(false);
  const [at, setAt] = useState(-1);
  const contacts = useKnownContacts(network.familyId, asking ? value : "");
  const id = useId();
  const optionId = (index: number) => `${id}-${index}`;
  const isOpen = contacts.length > 0;
  const close = () => {
    setAsking(false);
    setAt(-1);
  };
  const pick = (contact: KnownContact) => {
    if (contact.onMap) return;
    close();
    onPick(contact);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((now) => Math.min(Math.max(now + step, -1), contacts.length - 1));
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && contacts[at]) pick(contacts[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div className="relative grid gap-1">
      <label htmlFor={id} className="text-note font-semibold">
        {say("name")}
      </label>
      <input
        id={id}
        ref={inputRef}
        dir="auto"
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-invalid={error !== null}
        aria-describedby={`${id}-note`}
        {...(isOpen && at >= 0 ? { "aria-activedescendant": optionId(at) } : {})}
        className="field-box control"
        value={value}
        onChange={({ target }) => {
          setAsking(true);
          setAt(-1);
          onChange(target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <KnownContacts
        id={`${id}-list`}
        label={say("known")}
        contacts={contacts}
        at={at}
        optionId={optionId}
        onPick={pick}
      />
      <span
        id={`${id}-note`}
        className={`text-small ${error ? "font-semibold text-attention" : "text-soft"}`}
      >
        {error ?? say("nameHint")}
      </span>
      <Remaining of={limits.name} text={value} />
    </div>
  );
}

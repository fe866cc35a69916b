"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { newId } from "@rondom/domain/id";
import { usuallyFormal } from "@rondom/domain/network/usually-formal";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { Button } from "../../../ui/button";
import { PersonRow } from "../../../ui/person-row";
import { useSpeak } from "../../../ui/toasts";
import { useRefusal } from "../../../words/use-refusal";
import { Refused } from "../../family/refused";
import { useSubmit } from "../../family/use-submit";
import { useNetwork } from "../network-place";
import { actorInput, newActor } from "./actor-values";
import { type Agreed, ConsentField, useAgreeing } from "./consent-field";
import { ContactFields } from "./contact-fields";
import { FormalField } from "./formal-field";
import { NameField } from "./name-field";
import { PlacesField } from "./places-field";
import { useAddActor } from "./use-add-actor";
import type { KnownContact } from "./use-known-contacts";

interface AddActorProps {
  domain: string | null;
  /** The need that somebody new will help with. */
  needId: string | null;
}

/** Name, Tab, domain, Enter: somebody is on the map, and the form is ready for the next one. */
export function AddActor({ domain, needId }: AddActorProps) {
  const say = useTranslations("coordinator-network.addActor");
  const frame = useTranslations("coordinator-frame");
  const { tell } = useSpeak();
  const { reason } = useRefusal();
  const addActor = useAddActor();
  const { first } = useAgreeing();
  const [id, setId] = useState(newId);
  const [known, setKnown] = useState<KnownContact | null>(null);
  const [agreed, setAgreed] = useState<Agreed>({ kinds: [], memberId: first });
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const { centre } = useNetwork();
  const form = useForm({ resolver: zodResolver(actorInput), defaultValues: newActor(domain, centre) });
  const { control, setValue, formState, reset } = form;
  const { submit, busy, refused } = useSubmit(
    form,
    ["name", "organisationName", "functionName", "email", "phone", "role"],
    "contact",
  );
  const onSubmit = submit(async (actor) => {
    await addActor({ id, actor, contactId: known?.id ?? null, needId, agreed });
    tell(say("added", { name: actor.name }));
    setId(newId());
    setKnown(null);
    setAgreed({ ...agreed, kinds: [] });
    reset(newActor(domain, centre));
    name.current?.focus();
  });
  const pick = (contact: KnownContact) => {
    setKnown(contact);
    setValue("name", contact.name);
    setValue("formal", true);
  };
  return (
    <form noValidate className="grid gap-4" onSubmit={onSubmit}>
      {known ? (
        <PersonRow
          formal
          name={known.name}
          second={[known.functionName, known.organisationName].filter(Boolean).join(" · ")}
        >
          <Button size="small" onPress={() => setKnown(null)}>
            {say("other")}
          </Button>
        </PersonRow>
      ) : (
        <Controller
          control={control}
          name="name"
          render={({ field, fieldState }) => (
            <NameField
              value={field.value}
              onChange={field.onChange}
              onPick={pick}
              error={reason(fieldState.error?.message)}
              inputRef={name}
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="places"
        render={({ field }) => (
          <PlacesField
            value={(field.value ?? []).map((place) => ({ ...place, memberId: place.memberId ?? null }))}
            afterFirst={
              known ? null : (
                <Controller
                  control={control}
                  name="formal"
                  render={({ field: { value, onChange } }) => (
                    <FormalField value={value} onChange={onChange} />
                  )}
                />
              )
            }
            onChange={(places) => {
              field.onChange(places);
              const home = places[0]?.domain ?? null;
              if (!known && !formState.dirtyFields.formal && home) setValue("formal", usuallyFormal(home));
            }}
          />
        )}
      />
      <ConsentField value={agreed} onChange={setAgreed} />
      <details className="group">
        <summary className="link cursor-pointer text-note">{say("more")}</summary>
        <div className="grid gap-4 pt-3">
          <ContactFields control={control} partOnly={known !== null} />
        </div>
      </details>
      <Refused error={refused} />
      <div className="grid justify-items-start gap-2">
        <Button type="submit" kind="primary" busy={busy ? frame("saved.busy") : false}>
          {say("submit")}
        </Button>
        <p className="text-small text-soft">{say("quick")}</p>
      </div>
    </form>
  );
}

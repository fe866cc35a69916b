"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { limits } from "@rondom/domain/text";
import type { Network } from "@rondom/services/network/read-network";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Controller, useForm } from "react-hook-form";
import { useTRPC } from "../../../trpc/client";
import { BoundText } from "../../../ui/bound-text";
import { DoOrNot } from "../../../ui/do-or-not";
import { Refused } from "../../family/refused";
import { Theirs } from "../../family/theirs";
import { useSubmit } from "../../family/use-submit";
import { useNetwork } from "../network-place";
import { actorInput, valuesOf } from "./actor-values";
import { ContactFields } from "./contact-fields";
import { FormalField } from "./formal-field";
import { PlacesField } from "./places-field";

interface EditActorProps {
  actor: Network["actors"][number];
  onDone: () => void;
}

/** Changes somebody on the map. When somebody else did so meanwhile, what was typed stays and can be saved again. */
export function EditActor({ actor, onDone }: EditActorProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-network.addActor");
  const about = useTranslations("coordinator-network.actor");
  const frame = useTranslations("coordinator-frame");
  const trpc = useTRPC();
  const change = useMutation(trpc.network.changeActor.mutationOptions());
  const place = useMutation(trpc.network.setActorDomains.mutationOptions());
  const form = useForm({ resolver: zodResolver(actorInput), defaultValues: valuesOf(actor) });
  const { submit, busy, refused } = useSubmit(
    form,
    ["name", "organisationName", "functionName", "email", "phone", "role"],
    "contact",
  );
  const onSubmit = submit(async ({ role, volunteer, places, ...contact }) => {
    const { familyId } = network;
    const actorId = actor.id;
    await change.mutateAsync({
      familyId,
      actorId,
      version: actor.version,
      contactVersion: actor.contact.version,
      contact,
      role,
      volunteer,
    });
    await place.mutateAsync({ familyId, actorId, places });
    onDone();
  });
  const { contact } = actor;
  const first = form.formState.defaultValues;
  return (
    <form noValidate className="grid gap-4" onSubmit={onSubmit}>
      <BoundText control={form.control} name="name" label={say("name")} limit={limits.name} autoFocus />
      <Controller
        control={form.control}
        name="places"
        render={({ field }) => (
          <PlacesField
            value={(field.value ?? []).map((one) => ({ ...one, memberId: one.memberId ?? null }))}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={form.control}
        name="formal"
        render={({ field }) => <FormalField value={field.value} onChange={field.onChange} />}
      />
      <ContactFields control={form.control} />
      {actor.contact.formal ? <p className="text-small text-soft">{about("changed")}</p> : null}
      <Theirs
        fields={[
          { label: say("name"), before: first?.name, now: contact.name },
          { label: say("role"), before: first?.role, now: actor.ownRole },
          { label: say("function"), before: first?.functionName, now: contact.functionName },
          { label: say("organisation"), before: first?.organisationName, now: contact.organisationName },
          { label: say("email"), before: first?.email, now: contact.email },
          { label: say("phone"), before: first?.phone, now: contact.phone },
        ]}
      />
      <Refused error={refused} />
      <DoOrNot label={frame("save")} busy={busy} onNot={onDone} />
    </form>
  );
}

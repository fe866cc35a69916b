"use client";

import { newId } from "@rondom/domain/id";
import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTRPC } from "../../../trpc/client";
import { BoundText } from "../../../ui/bound-text";
import { Button } from "../../../ui/button";
import { Checkbox } from "../../../ui/checkbox";
import { putRefusal } from "../../../words/put-refusal";
import { Refused } from "../../family/refused";
import { useChair } from "../chair-place";

/** Name, function, organisation: they sit down at once, and stand on the map from now on. */
export function NewGuestForm({ onDone }: { onDone: () => void }) {
  const say = useTranslations("coordinator-minutes.guest");
  const { chair, familyId, meetingId } = useChair();
  // One pair of ids per form: pressing twice seats one guest.
  const [ids] = useState(() => ({ actorId: newId(), contactId: newId() }));
  const form = useForm({
    defaultValues: { name: "", functionName: "", organisationName: "", formal: false },
  });
  const add = useMutation(
    useTRPC().minutes.addGuest.mutationOptions({
      onSuccess: async () => {
        await chair.askAgain();
        onDone();
      },
      onError: (error) =>
        putRefusal(error, form.setError, ["name", "functionName", "organisationName"], "contact"),
    }),
  );
  const { control } = form;
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={form.handleSubmit((guest) =>
        add.mutate({ familyId, meetingId, actorId: ids.actorId, contact: { id: ids.contactId, ...guest } }),
      )}
    >
      <BoundText
        control={control}
        name="name"
        label={say("name")}
        hint={say("newHint")}
        limit={limits.name}
      />
      <BoundText control={control} name="functionName" label={say("function")} limit={limits.role} />
      <BoundText control={control} name="organisationName" label={say("organisation")} limit={limits.name} />
      <Checkbox isSelected={form.watch("formal")} onChange={(on) => form.setValue("formal", on)}>
        {say("formal")}
      </Checkbox>
      {form.formState.errors.root ? <Refused error={add.error} /> : null}
      <div>
        <Button type="submit" kind="primary" busy={add.isPending && say("busy")}>
          {say("submit")}
        </Button>
      </div>
    </form>
  );
}

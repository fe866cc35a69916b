"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { Answers } from "@rondom/api/root";
import { memberInput } from "@rondom/domain/family/input";
import { reachWays, readingHindrances } from "@rondom/domain/family/member";
import { newId } from "@rondom/domain/id";
import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { UserMinus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTRPC } from "../../trpc/client";
import { BoundText } from "../../ui/bound-text";
import { Button } from "../../ui/button";
import { Checkbox } from "../../ui/checkbox";
import { Icon } from "../../ui/icon";
import { Radios } from "../../ui/radios";
import { useSpeak } from "../../ui/toasts";
import { LanguagesField } from "./languages-field";
import { memberValues } from "./member-values";
import { Refused } from "./refused";
import { Theirs } from "./theirs";
import { useSubmit } from "./use-submit";
import { YearField } from "./year-field";

interface MemberFormProps {
  familyId: string;
  /** The member who is changed; a new one when left out. */
  known?: Answers["family"]["read"]["members"][number];
  onDone: () => void;
  /** Asked when the member is no longer part of the family. */
  onRemove?: () => void;
}

/** What is noted of a member: as little as is needed. */
export function MemberForm({ familyId, known, onDone, onRemove }: MemberFormProps) {
  const say = useTranslations("coordinator-family.file");
  const frame = useTranslations("coordinator-frame");
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(() => known?.id ?? newId());
  const form = useForm({ resolver: zodResolver(memberInput), defaultValues: memberValues(known) });
  const { control } = form;
  const { submit, busy, refused } = useSubmit(
    form,
    ["name", "ownName", "relation", "birthYear", "email", "phone"],
    "member",
  );
  const add = useMutation(trpc.family.addMember.mutationOptions());
  const change = useMutation(trpc.family.changeMember.mutationOptions());
  const onSubmit = submit(async (member) => {
    if (known) await change.mutateAsync({ familyId, memberId: id, version: known.version, member });
    else await add.mutateAsync({ familyId, id, member });
    if (!known) tell(say("members.added", { name: member.name }));
    // The header, which names everyone, comes from the server.
    router.refresh();
    onDone();
  });
  const first = form.formState.defaultValues;
  return (
    <form noValidate className="grid gap-4" onSubmit={onSubmit}>
      <BoundText control={control} name="name" label={say("member.name")} limit={limits.name} autoFocus />
      <BoundText
        control={control}
        name="ownName"
        label={say("member.ownName")}
        hint={say("member.ownNameHint")}
        limit={limits.name}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <BoundText
          control={control}
          name="relation"
          label={say("member.relation")}
          hint={say("member.relationHint")}
          limit={limits.role}
        />
        <YearField control={control} label={say("member.birthYear")} hint={say("member.birthYearHint")} />
      </div>
      <Controller
        control={control}
        name="languages"
        render={({ field }) => (
          <LanguagesField
            label={say("member.languages")}
            hint={say("member.languagesHint")}
            value={field.value ?? []}
            onChange={field.onChange}
          />
        )}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <BoundText control={control} name="email" type="email" label={say("member.email")} />
        <BoundText
          control={control}
          name="phone"
          type="tel"
          label={say("member.phone")}
          limit={limits.phone}
        />
      </div>
      <Controller
        control={control}
        name="reach"
        render={({ field }) => (
          <Radios
            label={say("member.reach")}
            choices={reachWays.map((key) => ({ key, label: say(`reachWay.${key}`) }))}
            value={field.value ?? "mail"}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="hindrances"
        render={({ field: { value = [], onChange } }) => (
          <fieldset className="grid">
            <legend className="text-note font-semibold">{say("member.hindrances")}</legend>
            {readingHindrances.map((one) => (
              <Checkbox
                key={one}
                isSelected={value.includes(one)}
                onChange={(on) => onChange(on ? [...value, one] : value.filter((other) => other !== one))}
              >
                {say(`hindrance.${one}`)}
              </Checkbox>
            ))}
          </fieldset>
        )}
      />
      {known ? (
        <Theirs
          fields={[
            { label: say("member.name"), before: first?.name, now: known.name },
            { label: say("member.ownName"), before: first?.ownName, now: known.ownName },
            { label: say("member.relation"), before: first?.relation, now: known.relation },
            { label: say("member.email"), before: first?.email, now: known.email },
            { label: say("member.phone"), before: first?.phone, now: known.phone },
          ]}
        />
      ) : null}
      <Refused error={refused} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={busy ? frame("saved.busy") : false}>
          {known ? frame("save") : say("member.submit")}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {frame("cancel")}
        </Button>
        {onRemove ? (
          <span className="ms-auto">
            <Button kind="quiet" icon={<Icon of={UserMinus} size={18} />} onPress={onRemove}>
              {say("members.remove")}
            </Button>
          </span>
        ) : null}
      </div>
    </form>
  );
}

"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { newId } from "@rondom/domain/id";
import { needInput } from "@rondom/domain/network/input";
import { isDelicate } from "@rondom/domain/network/life-domain";
import { needStates } from "@rondom/domain/network/need";
import { limits } from "@rondom/domain/text";
import type { Network } from "@rondom/services/network/read-network";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { useTRPC } from "../../../trpc/client";
import { BoundText } from "../../../ui/bound-text";
import { Button } from "../../../ui/button";
import { Checkbox } from "../../../ui/checkbox";
import { Select } from "../../../ui/select";
import { useSpeak } from "../../../ui/toasts";
import { MemberSelect } from "../../family/member-select";
import { Refused } from "../../family/refused";
import { Theirs } from "../../family/theirs";
import { useSubmit } from "../../family/use-submit";
import { DomainSelect } from "../domain/domain-select";
import { useNetwork } from "../network-place";

const needFields = needInput.extend({ state: z.enum(needStates) });

interface NeedFormProps {
  /** The need that is changed; a new one when left out. */
  known?: Network["needs"][number];
  domain: string | null;
  onDone: (needId: string) => void;
}

/** What is needed: a short title agreed with the family, its domain, for whom. */
export function NeedForm({ known, domain, onDone }: NeedFormProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-network.need");
  const frame = useTranslations("coordinator-frame");
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const [id] = useState(() => known?.id ?? newId());
  const form = useForm({
    resolver: zodResolver(needFields),
    defaultValues: {
      title: known?.title ?? "",
      domain: known?.domain ?? domain ?? network.domains[0]?.key ?? "",
      memberId: known?.memberId ?? null,
      sensitive: known?.sensitive ?? false,
      state: known?.state ?? ("open" as const),
    },
  });
  const { submit, busy, refused } = useSubmit(form, ["title", "domain"], "need");
  const add = useMutation(trpc.network.addNeed.mutationOptions());
  const change = useMutation(trpc.network.changeNeed.mutationOptions());
  const onSubmit = submit(async (need) => {
    const { familyId } = network;
    if (known) await change.mutateAsync({ familyId, needId: id, version: known.version, need });
    else await add.mutateAsync({ familyId, id, need });
    if (!known) tell(say("added", { title: need.title }));
    onDone(id);
  });
  const delicate = isDelicate(form.watch("domain"));
  return (
    <form noValidate className="grid gap-4" onSubmit={onSubmit}>
      <BoundText
        control={form.control}
        name="title"
        label={say("what")}
        hint={say("whatHint")}
        limit={limits.title}
        autoFocus
      />
      <Controller
        control={form.control}
        name="domain"
        render={({ field }) => (
          <DomainSelect
            label={say("domain")}
            domains={network.domains}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {network.members.length > 0 ? (
        <Controller
          control={form.control}
          name="memberId"
          render={({ field }) => (
            <MemberSelect
              label={say("for")}
              members={network.members}
              together={say("whole")}
              value={field.value ?? null}
              onChange={field.onChange}
            />
          )}
        />
      ) : null}
      <Controller
        control={form.control}
        name="sensitive"
        render={({ field }) => (
          <Checkbox
            isSelected={delicate || Boolean(field.value)}
            locked={delicate}
            onChange={field.onChange}
            hint={delicate ? say("sensitiveHint") : null}
          >
            {say("sensitive")}
          </Checkbox>
        )}
      />
      {known ? (
        <Controller
          control={form.control}
          name="state"
          render={({ field }) => (
            <Select
              label={say("state")}
              choices={needStates.map((key) => ({ key, label: say(key) }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      ) : null}
      {known ? (
        <Theirs
          fields={[{ label: say("what"), before: form.formState.defaultValues?.title, now: known.title }]}
        />
      ) : null}
      <Refused error={refused} />
      <div>
        <Button type="submit" kind="primary" busy={busy ? frame("saved.busy") : false}>
          {known ? frame("save") : say("submit")}
        </Button>
      </div>
    </form>
  );
}

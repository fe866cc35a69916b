"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { newId } from "@rondom/domain/id";
import { ownDomainIcons } from "@rondom/domain/network/icon";
import { ownDomainInput } from "@rondom/domain/network/input";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTRPC } from "../../../trpc/client";
import { BoundText } from "../../../ui/bound-text";
import { Button } from "../../../ui/button";
import { DomainIcon } from "../../../ui/domain-icon";
import { Select } from "../../../ui/select";
import { useSpeak } from "../../../ui/toasts";
import { Refused } from "../../family/refused";
import { useSubmit } from "../../family/use-submit";
import { useNetwork } from "../network-place";

interface OwnDomainFormProps {
  known?: { id: string; name: string; icon: string };
  onDone: (domain: string) => void;
  /** Where it is kept; left out: on the map of today. True when it is. */
  keep?: (domain: { id: string; name: string; icon: OwnIcon }) => Promise<boolean>;
}

type OwnIcon = (typeof ownDomainIcons)[number];

/** Name and icon of a domain that is this family's own. */
export function OwnDomainForm({ known, onDone, keep }: OwnDomainFormProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-network.ownDomain");
  const frame = useTranslations("coordinator-frame");
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const [id] = useState(() => known?.id ?? newId());
  const form = useForm({
    resolver: zodResolver(ownDomainInput),
    defaultValues: {
      name: known?.name ?? "",
      icon: ownDomainIcons.find((icon) => icon === known?.icon) ?? "star",
    },
  });
  const { submit, busy, refused } = useSubmit(form, ["name", "icon"], "domain");
  const add = useMutation(trpc.network.addOwnDomain.mutationOptions());
  const change = useMutation(trpc.network.changeOwnDomain.mutationOptions());
  const onSubmit = submit(async (domain) => {
    if (keep) {
      if (await keep({ id, ...domain })) onDone(id);
      return;
    }
    const asked = { familyId: network.familyId, id, domain };
    await (known ? change.mutateAsync(asked) : add.mutateAsync(asked));
    if (!known) tell(say("added", { name: domain.name }));
    onDone(id);
  });
  return (
    <form noValidate className="grid gap-4" onSubmit={onSubmit}>
      {known ? null : <p className="text-note text-soft">{say("hint")}</p>}
      <BoundText control={form.control} name="name" label={say("name")} limit={60} autoFocus />
      <Controller
        control={form.control}
        name="icon"
        render={({ field }) => (
          <Select
            label={say("icon")}
            choices={ownDomainIcons.map((icon) => ({
              key: icon,
              label: say(`icons.${icon}`),
              before: <DomainIcon domain="own" ownIcon={icon} />,
            }))}
            value={field.value ?? "star"}
            onChange={field.onChange}
          />
        )}
      />
      <Refused error={refused} />
      <div>
        <Button type="submit" kind="primary" busy={busy ? frame("saved.busy") : false}>
          {known ? frame("save") : say("submit")}
        </Button>
      </div>
    </form>
  );
}

"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { Answers } from "@rondom/api/root";
import { familyInput } from "@rondom/domain/family/input";
import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { useTRPC } from "../../trpc/client";
import { BoundText } from "../../ui/bound-text";
import { DoOrNot } from "../../ui/do-or-not";
import { Refused } from "./refused";
import { Theirs } from "./theirs";
import { useSubmit } from "./use-submit";

const fields = familyInput.omit({ id: true });

interface DetailsFormProps {
  family: Answers["family"]["read"];
  onDone: () => void;
}

/** Changes name and municipality. */
export function DetailsForm({ family, onDone }: DetailsFormProps) {
  const say = useTranslations("coordinator-family.file.details");
  const frame = useTranslations("coordinator-frame");
  const trpc = useTRPC();
  const router = useRouter();
  const { familyId, version, name, municipality } = family;
  const form = useForm({ resolver: zodResolver(fields), defaultValues: { name, municipality } });
  const { submit, busy, refused } = useSubmit(form, ["name", "municipality"], "family");
  const change = useMutation(trpc.family.change.mutationOptions());
  const onSubmit = submit(async (typed) => {
    await change.mutateAsync({ familyId, version, family: typed });
    router.refresh();
    onDone();
  });
  const first = form.formState.defaultValues;
  return (
    <form noValidate className="grid gap-4" onSubmit={onSubmit}>
      <BoundText control={form.control} name="name" label={say("name")} limit={limits.name} autoFocus />
      <BoundText control={form.control} name="municipality" label={say("municipality")} limit={limits.name} />
      <Theirs
        fields={[
          { label: say("name"), before: first?.name, now: name },
          { label: say("municipality"), before: first?.municipality, now: municipality },
        ]}
      />
      <Refused error={refused} />
      <DoOrNot label={frame("save")} size="small" busy={busy} onNot={onDone} />
    </form>
  );
}

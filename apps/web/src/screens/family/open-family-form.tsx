"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { familyInput } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTRPC } from "../../trpc/client";
import { BoundText } from "../../ui/bound-text";
import { Button } from "../../ui/button";
import { NoteBox } from "../../ui/note-box";
import { putRefusal } from "../../words/put-refusal";
import { useRefusal } from "../../words/use-refusal";

/** Name and municipality; afterwards the family's own page. */
export function OpenFamilyForm() {
  const say = useTranslations("coordinator-family.form");
  const { whole } = useRefusal();
  const router = useRouter();
  const trpc = useTRPC();
  // One id per form: pressing twice opens one family.
  const [id] = useState(newId);
  const form = useForm({
    resolver: zodResolver(familyInput),
    defaultValues: { id, name: "", municipality: "" },
  });
  const open = useMutation(
    trpc.family.open.mutationOptions({
      onSuccess: ({ familyId }) => {
        router.push(`/families/${familyId}/network`);
        router.refresh();
      },
      onError: (error) => putRefusal(error, form.setError, ["name", "municipality"]),
    }),
  );
  const busy = open.isPending || open.isSuccess;
  return (
    <form noValidate className="grid gap-4" onSubmit={form.handleSubmit((family) => open.mutate(family))}>
      <BoundText
        control={form.control}
        name="name"
        label={say("name")}
        hint={say("nameHint")}
        limit={limits.name}
        autoFocus
      />
      <BoundText control={form.control} name="municipality" label={say("municipality")} limit={limits.name} />
      {form.formState.errors.root ? (
        <NoteBox tone="look" announce>
          {whole(open.error)}
        </NoteBox>
      ) : null}
      <div>
        <Button type="submit" kind="primary" busy={busy ? say("busy") : false}>
          {say("submit")}
        </Button>
      </div>
    </form>
  );
}

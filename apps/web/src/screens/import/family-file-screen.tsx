"use client";

import { largestFile } from "@rondom/domain/family/largest-file";
import { newId } from "@rondom/domain/id";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { refusalIn } from "../../trpc/refusal-in";
import { Button } from "../../ui/button";
import { NoteBox } from "../../ui/note-box";
import { useFormatter } from "../../words/use-formatter";
import { useRefusal } from "../../words/use-refusal";
import { FamilyFileFound } from "./family-file-found";
import { inBase64 } from "./file-bytes";
import { FileDrop } from "./file-drop";
import { LooseEnds } from "./loose-ends";
import { StepHead } from "./step-head";

/** A family from its file: what is in it, then one press opens it. */
export function FamilyFileScreen() {
  const say = useTranslations("coordinator-import.family");
  const format = useFormatter();
  const { whole, reason } = useRefusal();
  const trpc = useTRPC();
  const router = useRouter();
  const [chosen, setChosen] = useState<{ id: string; file: string } | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const preview = useMutation({ ...trpc.family.previewFile.mutationOptions(), gcTime: 0 });
  const open = useMutation(
    trpc.family.importFile.mutationOptions({
      onSuccess: ({ familyId }) => {
        router.push(`/families/${familyId}/network`);
        router.refresh();
      },
    }),
  );
  const onFile = async (given: File) => {
    setTooLarge(given.size > largestFile);
    preview.reset();
    open.reset();
    setChosen(null);
    if (given.size > largestFile) return;
    const file = await inBase64(given);
    // One id per file: pressing twice opens one family.
    setChosen({ id: newId(), file });
    preview.mutate({ file });
  };
  const error = open.error ?? preview.error;
  const refusal = refusalIn(error);
  return (
    <StepHead step={1} title={say("title")} lead={say("lead")}>
      {tooLarge ? (
        <NoteBox tone="look" announce>
          {reason("file-too-large")}
        </NoteBox>
      ) : null}
      {refusal?.reason === "family-file" ? <LooseEnds fields={refusal.fields} /> : null}
      {error && refusal?.reason !== "family-file" ? (
        <NoteBox tone="look" announce>
          {whole(error)}
        </NoteBox>
      ) : null}
      <FileDrop
        words={say("drop")}
        limits={say("limits", { size: format.number(largestFile / 1_000_000) })}
        kinds={[".json", "application/json"]}
        busy={preview.isPending}
        onFile={onFile}
      />
      {preview.data && chosen ? (
        <>
          <FamilyFileFound found={preview.data} />
          <div>
            <Button
              kind="primary"
              busy={open.isPending || open.isSuccess ? say("busy") : false}
              onPress={() => open.mutate(chosen)}
            >
              {say("submit")}
            </Button>
          </div>
        </>
      ) : null}
    </StepHead>
  );
}

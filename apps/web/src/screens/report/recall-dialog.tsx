"use client";

import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Dialog } from "../../ui/dialog";
import { TextField } from "../../ui/text-field";
import { useSpeak } from "../../ui/toasts";
import { useAskAgain } from "../family/saving";
import { DialogFoot } from "../meeting/called/dialog-foot";

interface RecallDialogProps {
  familyId: string;
  reportId: string;
  isOpen: boolean;
  onClose: () => void;
}

/** Takes a wrong report back, with words that every reader sees. */
export function RecallDialog({ familyId, reportId, isOpen, onClose }: RecallDialogProps) {
  const say = useTranslations("coordinator-report.recall");
  const router = useRouter();
  const askAgain = useAskAgain();
  const { tell } = useSpeak();
  const [words, setWords] = useState("");
  const recall = useMutation(
    useTRPC().report.recall.mutationOptions({
      onSuccess: async () => {
        await askAgain();
        router.refresh();
        onClose();
        tell(say("done"));
        // What it looks like now stands at the top.
        window.scrollTo({ top: 0 });
      },
    }),
  );
  return (
    <Dialog title={say("title")} isOpen={isOpen} onClose={onClose} stays>
      <p>{say("text")}</p>
      <TextField
        label={say("words")}
        hint={say("hint")}
        lines={3}
        value={words}
        onChange={setWords}
        limit={limits.words}
      />
      <DialogFoot
        label={say("button")}
        busy={recall.isPending && say("busy")}
        off={words.trim() ? null : say("first")}
        error={recall.error}
        onPress={() => recall.mutate({ familyId, reportId, words })}
      />
    </Dialog>
  );
}

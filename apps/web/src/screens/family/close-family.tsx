"use client";

import type { Answers } from "@rondom/api/root";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { Dialog } from "../../ui/dialog";
import { DoOrNot } from "../../ui/do-or-not";
import { useSpeak } from "../../ui/toasts";
import { ClosingSteps } from "./closing-steps";
import { Refused } from "./refused";
import { useAskAgain } from "./saving";

interface CloseFamilyProps {
  family: Answers["family"]["read"];
  isOpen: boolean;
  onClose: () => void;
}

/** Asks once more, closes the file, and says what was left behind. */
export function CloseFamily({ family: { familyId, name }, isOpen, onClose }: CloseFamilyProps) {
  const say = useTranslations("coordinator-family.file.close");
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const router = useRouter();
  const again = useAskAgain();
  const close = useMutation(
    trpc.family.close.mutationOptions({
      onSuccess: ({ withoutReport, openTasks }) => {
        const left = [
          say("done", { family: name }),
          ...(withoutReport > 0 ? [say("withoutReport", { count: withoutReport })] : []),
          ...(openTasks > 0 ? [say("openTasks", { count: openTasks })] : []),
        ];
        tell(left.join(" "));
        router.refresh();
        onClose();
      },
      onSettled: again,
    }),
  );
  return (
    <Dialog title={say("sureTitle", { family: name })} isOpen={isOpen} onClose={onClose}>
      <div className="text-note">
        <ClosingSteps />
      </div>
      <Refused error={close.error} />
      <DoOrNot
        label={say("yes")}
        busy={close.isPending}
        onDo={() => close.mutate({ familyId })}
        onNot={onClose}
      />
    </Dialog>
  );
}

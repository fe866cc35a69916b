"use client";

import type { Answers } from "@rondom/api/root";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { Dialog } from "../../ui/dialog";
import { DoOrNot } from "../../ui/do-or-not";
import { useSpeak } from "../../ui/toasts";
import { Refused } from "./refused";
import { useAskAgain } from "./saving";

interface RemoveMemberProps {
  member: Answers["family"]["read"]["members"][number];
  familyId: string;
  isOpen: boolean;
  onClose: () => void;
}

/** Says what happens when somebody is no longer part of the family, and does it. */
export function RemoveMember({
  member: { id, name, version },
  familyId,
  isOpen,
  onClose,
}: RemoveMemberProps) {
  const say = useTranslations("coordinator-family.file.members");
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const router = useRouter();
  const again = useAskAgain();
  const remove = useMutation(
    trpc.family.removeMember.mutationOptions({
      onSuccess: () => {
        tell(say("removed", { name }));
        router.refresh();
        onClose();
      },
      onSettled: again,
    }),
  );
  return (
    <Dialog title={say("removeTitle", { name })} isOpen={isOpen} onClose={onClose}>
      <p>{say("removeText", { name })}</p>
      <Refused error={remove.error} />
      <DoOrNot
        label={say("removeYes")}
        busy={remove.isPending}
        onDo={() => remove.mutate({ familyId, memberId: id, version })}
        onNot={onClose}
      />
    </Dialog>
  );
}

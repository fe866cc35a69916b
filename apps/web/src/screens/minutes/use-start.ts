"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../../trpc/client";
import { useSpeak } from "../../ui/toasts";
import { useRefusal } from "../../words/use-refusal";
import { useChair } from "./chair-place";

/** The table is seated: from now on lines are written. */
export function useStart() {
  const { chair, familyId, meetingId } = useChair();
  const { whole } = useRefusal();
  const { tell } = useSpeak();
  const open = useMutation(
    useTRPC().minutes.openMeeting.mutationOptions({
      onSuccess: chair.askAgain,
      onError: (error) => tell(whole(error)),
    }),
  );
  return { start: () => open.mutate({ familyId, meetingId }), busy: open.isPending };
}

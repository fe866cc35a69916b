"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { useSpeak } from "../../../ui/toasts";
import { startsAtOf } from "../call/draft-fields";
import type { MeetingRead } from "../shown";
import type { Arrangement } from "./arrange";
import type { Move } from "./move-meeting";

export type MeetingAction = "add" | "move" | "cancel" | "arrange";

/** What the coordinator does with a meeting that was called; each in a dialog of its own. */
export function useMeetingActions(familyId: string, { meeting }: MeetingRead) {
  const say = useTranslations("coordinator-meeting");
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const [open, setOpen] = useState<MeetingAction | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: trpc.meeting.pathKey() });
  const done = (words: string) => {
    setOpen(null);
    tell(words);
  };
  const add = useMutation(
    trpc.meeting.addInvitees.mutationOptions({
      onSuccess: ({ invited }) => done(say("add.done", { count: invited })),
      onSettled: refresh,
    }),
  );
  const move = useMutation(
    trpc.meeting.move.mutationOptions({
      onSuccess: () => {
        done(say("move.done"));
        // The day in the name of the page is the server's.
        router.refresh();
      },
      onSettled: refresh,
    }),
  );
  const cancel = useMutation(
    trpc.meeting.cancel.mutationOptions({ onSuccess: () => done(say("cancel.done")), onSettled: refresh }),
  );
  const arrange = useMutation(
    trpc.meeting.change.mutationOptions({ onSuccess: () => done(say("arrange.done")), onSettled: refresh }),
  );
  const here = { familyId, meetingId: meeting.id };
  const versioned = { ...here, version: meeting.version };
  const all = { add, move, cancel, arrange };
  return {
    open,
    begin: (action: MeetingAction) => {
      all[action].reset();
      setOpen(action);
    },
    close: () => setOpen(null),
    refresh,
    busy: (action: MeetingAction) => all[action].isPending,
    error: (action: MeetingAction) => all[action].error,
    add: (invitees: string[]) => add.mutate({ ...here, invitees }),
    move: ({ moment, place: { place, address, onlineUrl } }: Move) =>
      move.mutate({
        ...versioned,
        startsAt: startsAtOf(moment),
        minutes: moment.minutes,
        place,
        address,
        onlineUrl,
      }),
    cancel: (words: string) => cancel.mutate({ ...versioned, words }),
    arrange: (change: Arrangement) => arrange.mutate({ ...versioned, change }),
  };
}

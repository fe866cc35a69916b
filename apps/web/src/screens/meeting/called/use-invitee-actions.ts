"use client";

import { newId } from "@rondom/domain/id";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { useSpeak } from "../../../ui/toasts";
import type { InviteeAction } from "./invitee-row";
import type { NotedAnswer } from "./note-answer";
import type { Invitee } from "./view";

/** What the coordinator does for one invitee: send again, copy the link, note an answer, ask no longer. */
export function useInviteeActions(familyId: string) {
  const say = useTranslations("coordinator-meeting");
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [open, setOpen] = useState<{ invitee: Invitee; action: InviteeAction } | null>(null);
  const [link, setLink] = useState<{ name: string; url: string } | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: trpc.meeting.pathKey() });
  const done = (words: string) => {
    setOpen(null);
    tell(words);
  };
  const name = open?.invitee.name ?? "";
  const sendAgain = useMutation(
    trpc.meeting.sendAgain.mutationOptions({
      onSuccess: () => done(say("ledger.sentAgain", { name })),
      onSettled: refresh,
    }),
  );
  const enter = useMutation(
    trpc.meeting.enterAnswer.mutationOptions({
      onSuccess: () => done(say("note.noted", { name })),
      onSettled: refresh,
    }),
  );
  const withdraw = useMutation(
    trpc.meeting.withdrawInvitation.mutationOptions({
      onSuccess: () => done(say("withdraw.done", { name })),
      onSettled: refresh,
    }),
  );
  const copy = useMutation(
    trpc.access.copyLink.mutationOptions({
      onSuccess: async ({ url }) => {
        try {
          await navigator.clipboard.writeText(url);
          done(say("ledger.copied", { name }));
        } catch {
          // Not every browser lets a page copy: then the link is shown, to be taken by hand.
          setLink({ name, url });
          setOpen(null);
        }
      },
    }),
  );
  const all = [sendAgain, enter, withdraw, copy];
  const isBusy = all.some(({ isPending }) => isPending);
  const begin = (invitee: Invitee, action: InviteeAction) => {
    if (isBusy) return;
    for (const each of all) each.reset();
    setOpen({ invitee, action });
    const { invitationId } = invitee;
    if (action === "send-again") sendAgain.mutate({ familyId, invitationId, id: newId() });
    if (action === "copy-link") copy.mutate({ familyId, about: { kind: "invitation", id: invitationId } });
  };
  const invitationId = open?.invitee.invitationId;
  return {
    begin,
    close: () => setOpen(null),
    busy: open && isBusy ? { invitationId: open.invitee.invitationId, action: open.action } : null,
    /** Name of the person whose dialog is open, by action. */
    nameFor: (action: InviteeAction) => (open?.action === action ? name : null),
    note: (answer: NotedAnswer) => invitationId && enter.mutate({ familyId, invitationId, ...answer }),
    withdraw: () => invitationId && withdraw.mutate({ familyId, invitationId }),
    isNoting: enter.isPending,
    isWithdrawing: withdraw.isPending,
    noteError: enter.error,
    withdrawError: withdraw.error,
    /** What an action without a dialog met. */
    rowError: sendAgain.error ?? copy.error,
    link,
    closeLink: () => setLink(null),
  };
}

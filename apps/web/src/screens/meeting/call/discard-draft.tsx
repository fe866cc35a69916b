"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { DialogFoot } from "../called/dialog-foot";

interface DiscardDraftProps {
  familyId: string;
  meetingId: string;
  version: number;
}

/** Puts the draft away; nobody hears of it. */
export function DiscardDraft({ familyId, meetingId, version }: DiscardDraftProps) {
  const say = useTranslations("coordinator-meeting.call");
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const discard = useMutation(
    trpc.meeting.cancel.mutationOptions({
      onSuccess: async () => {
        queries.removeQueries({ queryKey: trpc.meeting.list.pathKey() });
        router.push(`/families/${familyId}/meetings`);
        router.refresh();
      },
    }),
  );
  return (
    <div>
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>
        {say("discard")}
      </Button>
      <Dialog title={say("discardTitle")} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{say("discardText")}</p>
        <DialogFoot
          label={say("discard")}
          busy={discard.isPending || discard.isSuccess ? say("discardBusy") : false}
          error={discard.error}
          onPress={() => discard.mutate({ familyId, meetingId, version })}
        />
      </Dialog>
    </div>
  );
}

"use client";

import { newId } from "@rondom/domain/id";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Button } from "../../ui/button";
import { LinkButton } from "../../ui/link-button";
import { NoteBox } from "../../ui/note-box";
import { Spinner } from "../../ui/spinner";
import { useRefusal } from "../../words/use-refusal";

interface NewMeetingProps {
  familyId: string;
  /** Need to begin with. */
  needId: string | null;
}

/** Lays out a draft and goes on at its own address. Opening the page changes nothing by itself; its script asks. */
export function NewMeeting({ familyId, needId }: NewMeetingProps) {
  const say = useTranslations("coordinator-meeting.new");
  const { whole } = useRefusal();
  const trpc = useTRPC();
  const router = useRouter();
  // One id per page: asking twice makes one draft.
  const [id] = useState(newId);
  const { mutate, error } = useMutation(
    trpc.meeting.start.mutationOptions({
      onSuccess: ({ meetingId }) => router.replace(`/families/${familyId}/meetings/${meetingId}`),
    }),
  );
  const begin = () => mutate({ familyId, id, ...(needId ? { needIds: [needId] } : {}) });
  const begun = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per page
  useEffect(() => {
    if (!begun.current) begin();
    begun.current = true;
  }, []);
  return (
    <div className="mx-auto grid max-w-xl gap-4 px-4 py-10">
      <h1 className="text-title font-bold">{say("title")}</h1>
      {error ? (
        <>
          <NoteBox tone="look" announce>
            {whole(error)}
          </NoteBox>
          <div className="flex flex-wrap gap-2">
            <Button kind="primary" onPress={begin}>
              {say("again")}
            </Button>
            <LinkButton href={`/families/${familyId}/meetings`}>{say("back")}</LinkButton>
          </div>
        </>
      ) : (
        <p role="status" className="flex items-center gap-2 text-soft">
          <Spinner />
          {say("busy")}
        </p>
      )}
    </div>
  );
}

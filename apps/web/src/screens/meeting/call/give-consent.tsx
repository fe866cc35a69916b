"use client";

import { newId } from "@rondom/domain/id";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { NoteBox } from "../../../ui/note-box";
import { Radios } from "../../../ui/radios";
import { useSpeak } from "../../../ui/toasts";
import { useRefusal } from "../../../words/use-refusal";

interface GiveConsentProps {
  familyId: string;
  actorId: string;
  name: string;
  /** Members who may agree. */
  members: readonly { id: string; name: string }[];
  /** The person may be asked now. */
  onGiven: () => void;
}

/** "Vraag het gezin": notes who of the family agrees that this person is invited. */
export function GiveConsent({ familyId, actorId, name, members, onGiven }: GiveConsentProps) {
  const say = useTranslations("coordinator-meeting.consent");
  const { whole } = useRefusal();
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const [isOpen, setOpen] = useState(false);
  const [memberId, setMember] = useState<string | null>(null);
  const [id] = useState(newId);
  const give = useMutation(
    trpc.network.giveConsent.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        tell(say("given", { name }));
        onGiven();
      },
    }),
  );
  return (
    <>
      <Button kind="quiet" size="small" onPress={() => setOpen(true)} aria-label={say("openFor", { name })}>
        {say("open")}
      </Button>
      <Dialog title={say("title", { name })} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{say("text")}</p>
        {members.length === 0 ? <NoteBox>{say("nobody")}</NoteBox> : null}
        <Radios
          label={say("who")}
          value={memberId}
          choices={members.map((member) => ({ key: member.id, label: member.name }))}
          onChange={setMember}
        />
        {give.error ? (
          <NoteBox tone="look" announce>
            {whole(give.error)}
          </NoteBox>
        ) : null}
        <div>
          <Button
            kind="primary"
            off={memberId ? null : say("first")}
            busy={give.isPending ? say("busy") : false}
            onPress={() => memberId && give.mutate({ familyId, id, actorId, kind: "invite", memberId })}
          >
            {say("give")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

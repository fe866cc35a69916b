"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "../../../ui/link-button";
import { NoteBox } from "../../../ui/note-box";
import { useNetwork } from "../network-place";

/** Instead of a drawing of ties while somebody from outside sits at the table: why, and the one way out. */
export function ClosedNote() {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-views.closed");
  const { familyId, feelingsClosed: closed } = network;
  if (!closed) return null;
  const file = `/families/${familyId}`;
  const href =
    closed.because === "talk" ? `${file}/conversation` : `${file}/meetings/${closed.meetingId}/chair`;
  return (
    <div className="p-4">
      <NoteBox
        icon={Lock}
        fact={say("fact")}
        action={
          <LinkButton href={href} size="small">
            {say(closed.because)}
          </LinkButton>
        }
      >
        {say("text")}
      </NoteBox>
    </div>
  );
}

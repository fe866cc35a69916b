"use client";

import { useTranslations } from "next-intl";
import { NoteBox } from "../../../ui/note-box";
import { inviteesOf, type MeetingRead } from "../shown";
import { useMoment } from "../use-moment";
import { useSentence } from "../use-sentence";
import { CalledHead } from "./called-head";
import { InviteeDialogs } from "./invitee-dialogs";
import { Ledger } from "./ledger";
import { MeetingDialogs } from "./meeting-dialogs";
import { useInviteeActions } from "./use-invitee-actions";
import { useMeetingActions } from "./use-meeting-actions";
import { isNotReached } from "./view";

interface CalledMeetingProps {
  familyId: string;
  read: MeetingRead;
  reportNumber: number | null;
  closed: boolean;
  /** When the shown state was read, while the server cannot be reached (ms). */
  staleSince: number | null;
}

/** A meeting whose invitations went out: who was reached, who comes, and what can still change. */
export function CalledMeeting({ familyId, read, reportNumber, closed, staleSince }: CalledMeetingProps) {
  const say = useTranslations("coordinator-meeting");
  const sentence = useSentence();
  const { hour } = useMoment();
  const invitees = inviteesOf(read);
  const meeting = useMeetingActions(familyId, read);
  const people = useInviteeActions(familyId);
  const lost = invitees.filter(isNotReached);
  const still = closed || read.meeting.stage !== "called";
  return (
    <div className="mx-auto grid max-w-5xl gap-5 px-3 py-5 sm:px-5">
      <CalledHead
        familyId={familyId}
        read={read}
        reportNumber={reportNumber}
        closed={closed}
        onAction={meeting.begin}
      />
      {staleSince === null ? null : (
        <NoteBox tone="look">{say("called.stale", { time: hour(staleSince) })}</NoteBox>
      )}
      {lost.length > 0 && !still ? (
        <NoteBox
          tone="look"
          announce
          fact={say("ledger.back", { count: lost.length, name: lost[0]?.name ?? "" })}
        >
          {say("ledger.backText")}
        </NoteBox>
      ) : null}
      {people.rowError ? (
        <NoteBox tone="look" announce>
          {sentence(people.rowError)}
        </NoteBox>
      ) : null}
      <Ledger
        invitees={invitees}
        still={still}
        off={read.meeting.stage !== "called"}
        busy={people.busy}
        onAction={people.begin}
      />
      <InviteeDialogs actions={people} />
      <MeetingDialogs familyId={familyId} read={read} actions={meeting} count={invitees.length} />
    </div>
  );
}

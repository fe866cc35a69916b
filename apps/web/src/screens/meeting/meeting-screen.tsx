"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "../../trpc/client";
import { CallMeeting } from "./call/call-meeting";
import { fieldsOf } from "./call/draft-fields";
import { CalledMeeting } from "./called/called-meeting";
import type { MeetingRead } from "./shown";

interface MeetingScreenProps {
  familyId: string;
  /** The first view, read by the server. */
  first: MeetingRead;
  /** The family's file is closed: still to be read. */
  closed: boolean;
  /** Number of the report once it is out. */
  reportNumber: number | null;
}

/** ms between two looks at the ledger while the page is open and in sight. */
const pace = 4000;

/** True while answers may come in or mails are on their way. */
function mayChange({ meeting, invitees }: MeetingRead): boolean {
  const leaving = invitees.some(({ mail }) => mail?.state === "queued" || mail?.state === "sending");
  return meeting.stage === "called" || leaving;
}

/** One meeting: calling it while it is a draft, its ledger once it was called. */
export function MeetingScreen({ familyId, first, closed, reportNumber }: MeetingScreenProps) {
  const trpc = useTRPC();
  const [round, setRound] = useState(0);
  const asked = useQuery({
    ...trpc.meeting.read.queryOptions({ familyId, meetingId: first.meeting.id }),
    initialData: first,
    refetchInterval: ({ state }) => (state.data && mayChange(state.data) ? pace : false),
  });
  const read = asked.data;
  const { stage } = read.meeting;
  const before = useRef(stage);
  useEffect(() => {
    // The button that sent it is gone: the reader goes on at the top of what came instead.
    if (before.current === "draft" && stage === "called") document.getElementById("meeting")?.focus();
    before.current = stage;
  }, [stage]);
  if (stage !== "draft" || closed) {
    return (
      <CalledMeeting
        familyId={familyId}
        read={read}
        reportNumber={reportNumber}
        closed={closed}
        staleSince={asked.isRefetchError ? asked.dataUpdatedAt : null}
      />
    );
  }
  const { meeting, needs, people } = read;
  const start = fieldsOf({
    ...meeting,
    needIds: needs.filter(({ chosen }) => chosen).map(({ id }) => id),
    invitees: people.filter(({ ticked }) => ticked).map(({ key }) => key),
  });
  return (
    <CallMeeting
      // After somebody else's change the page begins anew from what is stored.
      key={round}
      familyId={familyId}
      read={read}
      start={start}
      onFetch={() => void asked.refetch().then(() => setRound((before) => before + 1))}
    />
  );
}

"use client";

import { dateOf } from "@rondom/domain/plain-date";
import { useNow } from "next-intl";
import { momentOf } from "../call/draft-fields";
import { type MeetingRead, whoGroups } from "../shown";
import { AddPeople } from "./add-people";
import { Arrange } from "./arrange";
import { CancelMeeting } from "./cancel-meeting";
import { MoveMeeting } from "./move-meeting";
import type { useMeetingActions } from "./use-meeting-actions";

interface MeetingDialogsProps {
  familyId: string;
  read: MeetingRead;
  actions: ReturnType<typeof useMeetingActions>;
  /** How many invitations stand. */
  count: number;
}

/** The dialogs about the whole meeting; at most one is open. */
export function MeetingDialogs({ familyId, read, actions, count }: MeetingDialogsProps) {
  const now = useNow();
  const { meeting } = read;
  const everybody = whoGroups(read).flatMap(({ people }) => people);
  const asked = new Set(read.people.filter(({ ticked }) => ticked).map(({ key }): string => key));
  const members = everybody.filter(({ kind }) => kind === "member");
  const adults = members.filter(({ minor }) => !minor);
  const shared = (action: "add" | "move" | "cancel" | "arrange") => ({
    isOpen: actions.open === action,
    onClose: actions.close,
    busy: actions.busy(action),
    error: actions.error(action),
  });
  const { place, address, way, onlineUrl, interpreterLanguage, interpreterHow } = meeting;
  return (
    <>
      <AddPeople
        {...shared("add")}
        familyId={familyId}
        people={everybody.filter(({ key }) => !asked.has(key))}
        agreeing={adults.length > 0 ? adults : members}
        onConsent={actions.refresh}
        onAdd={actions.add}
      />
      <MoveMeeting
        {...shared("move")}
        now={{
          moment: momentOf({ startsAt: meeting.startsLocal, minutes: meeting.minutes }),
          place: { place: place ?? "", address: address ?? "", way: way ?? "", onlineUrl: onlineUrl ?? "" },
        }}
        today={dateOf(now.getTime())}
        count={count}
        onMove={actions.move}
      />
      <CancelMeeting {...shared("cancel")} count={count} onCancel={actions.cancel} />
      <Arrange
        {...shared("arrange")}
        now={{ way: way ?? "", interpreterLanguage, interpreterHow }}
        onSave={actions.arrange}
      />
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { NoteBox } from "../../../ui/note-box";
import { type Moment, MomentFields } from "../call/moment-fields";
import { PlaceFields, type PlaceText } from "../call/place-fields";
import { DialogFoot } from "./dialog-foot";

export interface Move {
  moment: Moment;
  place: PlaceText;
}

interface MoveMeetingProps {
  isOpen: boolean;
  onClose: () => void;
  now: Move;
  /** YYYY-MM-DD. */
  today: string;
  /** How many people are asked anew. */
  count: number;
  onMove: (move: Move) => void;
  busy: boolean;
  error: unknown;
}

/** Another day, hour or place; everybody is asked anew, and their calendar follows. */
export function MoveMeeting(props: MoveMeetingProps) {
  const say = useTranslations("coordinator-meeting.move");
  return (
    <Dialog title={say("title")} isOpen={props.isOpen} onClose={props.onClose} stays>
      <MoveForm {...props} />
    </Dialog>
  );
}

function MoveForm({ now, today, count, onMove, busy, error }: MoveMeetingProps) {
  const say = useTranslations("coordinator-meeting.move");
  const [moment, setMoment] = useState(now.moment);
  const [place, setPlace] = useState(now.place);
  const same = JSON.stringify({ moment, place }) === JSON.stringify(now);
  const whole = moment.date !== null && moment.time !== null;
  return (
    <div className="grid gap-4">
      <MomentFields moment={moment} onChange={setMoment} today={today} />
      <PlaceFields text={place} onChange={setPlace} withoutWay />
      <NoteBox tone="next">{say("text", { count })}</NoteBox>
      <DialogFoot
        label={say("button", { count })}
        busy={busy ? say("busy", { count }) : false}
        off={same ? say("same") : whole ? null : say("whole")}
        error={error}
        onPress={() => onMove({ moment, place })}
      />
    </div>
  );
}

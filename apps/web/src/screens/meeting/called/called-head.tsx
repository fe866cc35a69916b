"use client";

import { CalendarClock, CalendarX, MapPin, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { NoteBox } from "../../../ui/note-box";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { Leaf } from "../leaf";
import { MeetingDoors } from "../list/meeting-doors";
import { MomentWords } from "../moment-words";
import type { MeetingRead } from "../shown";
import { MeetingFacts } from "./meeting-facts";
import type { MeetingAction } from "./use-meeting-actions";

interface CalledHeadProps {
  familyId: string;
  read: MeetingRead;
  /** Number of the report once it is out. */
  reportNumber: number | null;
  closed: boolean;
  onAction: (action: MeetingAction) => void;
}

const actions = [
  { key: "add", icon: UserPlus },
  { key: "arrange", icon: MapPin },
  { key: "move", icon: CalendarClock },
  { key: "cancel", icon: CalendarX },
] as const;

/** When, where, about what; the doors to the table and the report; what can still change. */
export function CalledHead({ familyId, read, reportNumber, closed, onAction }: CalledHeadProps) {
  const say = useTranslations("coordinator-meeting");
  const language = useReaderLanguage();
  const { meeting } = read;
  const { stage, startsAt, minutes, openedAt, cancelWords } = meeting;
  const still = closed || stage === "cancelled" || stage === "past" || reportNumber !== null;
  // At the table already: the day and the place no longer change.
  const possible = actions.filter(({ key }) => openedAt === null || key === "add" || key === "arrange");
  return (
    <section className="grid gap-4">
      <div className="flex flex-wrap items-start gap-4">
        {startsAt === null ? null : <Leaf at={startsAt} language={language} />}
        <div className="grid min-w-48 flex-1 gap-2">
          <h1 id="meeting" tabIndex={-1} className="text-title font-bold outline-none">
            <MomentWords startsAt={startsAt} minutes={minutes} />
          </h1>
          <MeetingFacts read={read} />
        </div>
        <MeetingDoors familyId={familyId} meeting={{ id: meeting.id, stage, reportNumber }} closed={closed} />
      </div>
      {stage === "cancelled" ? (
        <NoteBox fact={say("called.cancelled")}>
          {cancelWords ? say("called.words", { words: cancelWords }) : say("called.cancelledText")}
        </NoteBox>
      ) : null}
      {stage === "past" && reportNumber === null ? (
        <NoteBox tone="next" fact={say("called.past")}>
          {say("called.pastText")}
        </NoteBox>
      ) : null}
      {still ? null : (
        <div className="flex flex-wrap gap-2">
          {possible.map(({ key, icon }) => (
            <Button key={key} size="small" icon={<Icon of={icon} size={18} />} onPress={() => onAction(key)}>
              {say(`${key}.open`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

"use client";

import { CalendarPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "../../../ui/card";
import { EmptyTable } from "../../../ui/empty-table";
import { Icon } from "../../../ui/icon";
import { LinkButton } from "../../../ui/link-button";
import { byStage, type MeetingInBrief } from "../view";
import { MeetingLine } from "./meeting-line";

interface MeetingListProps {
  familyId: string;
  meetings: readonly MeetingInBrief[];
  /** The family's file is closed: still to be read. */
  closed: boolean;
}

/** The tab Overleg: what comes, what is being prepared, what was. Planning another is in the family's header. */
export function MeetingList({ familyId, meetings, closed }: MeetingListProps) {
  const say = useTranslations("coordinator-meeting.list");
  if (meetings.length === 0) {
    return (
      <div className="p-4 sm:p-5">
        <EmptyTable
          title={say("empty")}
          action={
            closed ? null : (
              <LinkButton
                href={`/families/${familyId}/meetings/new`}
                kind="primary"
                icon={<Icon of={CalendarPlus} size={18} />}
              >
                {say("plan")}
              </LinkButton>
            )
          }
        >
          {say(closed ? "emptyClosed" : "emptyText")}
        </EmptyTable>
      </div>
    );
  }
  return (
    <div className="mx-auto grid max-w-5xl gap-4 px-3 py-5 sm:px-5">
      {byStage(meetings).map(({ stage, meetings: some }) => (
        <Card key={stage} title={say(`stage.${stage}`)} count={some.length} rows>
          {some.map((meeting) => (
            <MeetingLine key={meeting.id} familyId={familyId} meeting={meeting} closed={closed} />
          ))}
        </Card>
      ))}
    </div>
  );
}

"use client";

import { ArrowRight, FileText, MessagesSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../../ui/icon";
import { LinkButton } from "../../../ui/link-button";
import type { MeetingInBrief } from "../view";

interface MeetingDoorsProps {
  familyId: string;
  meeting: Pick<MeetingInBrief, "id" | "stage" | "reportNumber">;
  closed: boolean;
}

/** Where a meeting goes on: the draft, the table, the report. */
export function MeetingDoors({ familyId, meeting, closed }: MeetingDoorsProps) {
  const say = useTranslations("coordinator-meeting.list");
  const { id, stage, reportNumber } = meeting;
  const at = `/families/${familyId}/meetings/${id}`;
  if (stage === "cancelled") return null;
  if (stage === "draft") {
    return closed ? null : (
      <LinkButton href={at} icon={<Icon of={ArrowRight} size={18} />}>
        {say("goOn")}
      </LinkButton>
    );
  }
  const out = reportNumber !== null;
  return (
    <div className="flex flex-wrap gap-2">
      {out || closed ? null : (
        <LinkButton href={`${at}/chair`} icon={<Icon of={MessagesSquare} size={18} />}>
          {say(stage === "past" ? "minutes" : "chair")}
        </LinkButton>
      )}
      {stage === "past" || out ? (
        <LinkButton
          href={`${at}/report`}
          icon={<Icon of={FileText} size={18} />}
          kind={stage === "past" && !out && !closed ? "primary" : "secondary"}
        >
          {say(out ? "toReport" : "makeReport")}
        </LinkButton>
      ) : null}
    </div>
  );
}

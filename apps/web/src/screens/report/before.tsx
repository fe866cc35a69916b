"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Waiting } from "../../ui/waiting";
import { Refused } from "../family/refused";
import { ReportPaper } from "./paper/report-paper";
import { PublishBox } from "./publish-box";
import { ReaderSwitch } from "./reader-switch";
import { ReportFrame } from "./report-frame";
import type { ReportPreview } from "./view";

interface BeforeProps {
  familyId: string;
  meetingId: string;
  initial: ReportPreview;
  /** Keys of those who come from an organisation. */
  formal: readonly string[];
}

/** Before it goes out: what each reader will see, and the one button. */
export function Before({ familyId, meetingId, initial, formal }: BeforeProps) {
  const say = useTranslations("coordinator-report");
  const trpc = useTRPC();
  const [person, setPerson] = useState<string | null>(null);
  const { data, error } = useQuery({
    ...trpc.report.preview.queryOptions({ familyId, meetingId, person }),
    ...(person === null ? { initialData: initial } : {}),
    placeholderData: keepPreviousData,
  });
  const readers = initial.readers.map(({ key, name, role, organisation }) => ({
    key,
    name,
    second: role ?? organisation,
    formal: formal.includes(key),
  }));
  const reader = readers.find((each) => each.key === person)?.name.split(" ")[0] ?? null;
  return (
    <ReportFrame
      title={reader ? say("whatSees", { name: reader }) : say("whatWhole")}
      bar={<ReaderSwitch readers={readers} chosen={person} onChoose={setPerson} />}
      aside={
        <PublishBox familyId={familyId} meetingId={meetingId} preview={data ?? initial} formal={formal} />
      }
    >
      <Refused error={error} />
      {data ? <ReportPaper view={data.view} number={null} reader={reader} /> : <Waiting />}
    </ReportFrame>
  );
}

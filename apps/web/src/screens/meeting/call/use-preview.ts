"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import type { Reader } from "./mail-preview";

interface PreviewOf {
  familyId: string;
  meetingId: string;
  /** Who is ticked. */
  readers: readonly Reader[];
  hasDay: boolean;
}

/** The mail of the chosen reader as it is saved now, or a sentence why there is none yet. */
export function usePreview({ familyId, meetingId, readers, hasDay }: PreviewOf) {
  const say = useTranslations("coordinator-meeting.preview");
  const trpc = useTRPC();
  const [chosen, choose] = useState<string | null>(null);
  const reader =
    readers.find(({ key }) => key === chosen) ?? readers.find(({ formal }) => formal) ?? readers[0];
  const personKey = reader?.key ?? "";
  const asked = useQuery({
    ...trpc.meeting.previewMail.queryOptions({ familyId, meetingId, personKey }),
    enabled: hasDay && reader !== undefined,
    placeholderData: keepPreviousData,
  });
  const why = !reader
    ? say("nobody")
    : !hasDay
      ? say("first")
      : asked.isError
        ? say("failed")
        : asked.data?.to === null
          ? say("noMail", { name: reader.name })
          : null;
  const mail = hasDay && reader && !asked.isError ? (asked.data ?? null) : null;
  return { reader: reader?.key ?? null, choose, mail, why };
}

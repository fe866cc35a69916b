"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../trpc/client";
import { MeetingList } from "./list/meeting-list";
import { inBrief, type MeetingListed } from "./shown";

interface MeetingTabProps {
  familyId: string;
  /** The first view, read by the server. */
  first: MeetingListed[];
  /** The family's file is closed: still to be read. */
  closed: boolean;
}

/** The tab Overleg of a family. */
export function MeetingTab({ familyId, first, closed }: MeetingTabProps) {
  const trpc = useTRPC();
  const { data } = useQuery({ ...trpc.meeting.list.queryOptions({ familyId }), initialData: first });
  return <MeetingList familyId={familyId} meetings={data.map(inBrief)} closed={closed} />;
}

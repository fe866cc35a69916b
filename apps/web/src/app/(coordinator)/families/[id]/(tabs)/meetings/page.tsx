import { MeetingTab } from "../../../../../../screens/meeting/meeting-tab";
import { caller, orNotFound } from "../../../../../../trpc/server";

/** The tab Overleg. */
export default async function MeetingsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const ask = await caller();
  const [family, meetings] = await orNotFound(
    Promise.all([ask.family.read({ familyId: id }), ask.meeting.list({ familyId: id })]),
  );
  return <MeetingTab familyId={id} first={meetings} closed={family.closed !== null} />;
}

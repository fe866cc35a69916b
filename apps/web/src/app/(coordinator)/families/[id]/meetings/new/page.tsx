import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Shell } from "../../../../../../screens/frame/shell";
import { NewMeeting } from "../../../../../../screens/meeting/new-meeting";
import { FamilyName } from "../../../../../../screens/network/pseudonym/without-names";
import { caller, orNotFound } from "../../../../../../trpc/server";

interface NewMeetingPageProps {
  params: Promise<{ id: string }>;
  /** `?need=ID`: begins with that need. */
  searchParams: Promise<{ need?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-meeting.new");
  return { title: say("title") };
}

/** Begins to prepare a meeting. */
export default async function NewMeetingPage({ params, searchParams }: NewMeetingPageProps) {
  const { id } = await params;
  const { need } = await searchParams;
  const say = await getTranslations("coordinator-meeting");
  const ask = await caller();
  const [family, meetings] = await orNotFound(
    Promise.all([ask.family.read({ familyId: id }), ask.meeting.list({ familyId: id })]),
  );
  // A draft in which nothing was chosen yet is as good as a new one.
  const untouched = meetings.find(({ stage, version }) => stage === "draft" && version === 1);
  if (untouched && !need) redirect(`/families/${id}/meetings/${untouched.id}`);
  return (
    <Shell
      crumbs={[
        { href: `/families/${id}`, label: <FamilyName name={family.name} /> },
        { href: `/families/${id}/meetings`, label: say("title") },
        { label: say("call.crumb") },
      ]}
    >
      <NewMeeting familyId={id} needId={typeof need === "string" ? need : null} />
    </Shell>
  );
}

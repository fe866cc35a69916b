import { weekdayDate } from "@rondom/i18n/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "../../../../../../screens/frame/shell";
import { MeetingScreen } from "../../../../../../screens/meeting/meeting-screen";
import { FamilyName } from "../../../../../../screens/network/pseudonym/without-names";
import { caller, orNotFound } from "../../../../../../trpc/server";
import { readerLanguage } from "../../../../../../words/reader-language";

interface MeetingPageProps {
  params: Promise<{ id: string; meetingId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-meeting");
  return { title: say("title") };
}

/** One meeting: a draft, or the ledger of its invitations. */
export default async function MeetingPage({ params }: MeetingPageProps) {
  const { id, meetingId } = await params;
  const say = await getTranslations("coordinator-meeting");
  const ask = await caller();
  const [family, read, listed] = await orNotFound(
    Promise.all([
      ask.family.read({ familyId: id }),
      ask.meeting.read({ familyId: id, meetingId }),
      ask.meeting.list({ familyId: id }),
    ]),
  );
  const { stage, startsAt } = read.meeting;
  const language = await readerLanguage();
  return (
    <Shell
      crumbs={[
        { href: `/families/${id}`, label: <FamilyName name={family.name} /> },
        { href: `/families/${id}/meetings`, label: say("title") },
        {
          label: stage === "draft" || startsAt === null ? say("call.crumb") : weekdayDate(startsAt, language),
        },
      ]}
    >
      <MeetingScreen
        familyId={id}
        first={read}
        closed={family.closed !== null}
        reportNumber={listed.find((meeting) => meeting.id === meetingId)?.report ?? null}
      />
    </Shell>
  );
}

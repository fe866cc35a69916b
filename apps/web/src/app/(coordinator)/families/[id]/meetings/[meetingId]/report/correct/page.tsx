import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Shell } from "../../../../../../../../screens/frame/shell";
import { FamilyName } from "../../../../../../../../screens/network/pseudonym/without-names";
import { CorrectScreen } from "../../../../../../../../screens/report/correct/correct-screen";
import { caller, orNotFound } from "../../../../../../../../trpc/server";

interface CorrectPageProps {
  params: Promise<{ id: string; meetingId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-report");
  return { title: say("crumbCorrect") };
}

/** A correction of a report that is out. */
export default async function CorrectPage({ params }: CorrectPageProps) {
  const { id, meetingId } = await params;
  const say = await getTranslations("coordinator-report");
  const ask = await caller();
  const chairing = await orNotFound(ask.minutes.read({ familyId: id, meetingId }));
  const { family, reportId } = chairing;
  const report = `/families/${id}/meetings/${meetingId}/report`;
  if (!reportId) redirect(report);
  const shown = await orNotFound(ask.report.show({ familyId: id, reportId, person: null, version: null }));
  return (
    <Shell
      crumbs={[
        { href: `/families/${id}`, label: <FamilyName name={family.name} /> },
        { href: `/families/${id}/reports`, label: say("tab") },
        { href: report, label: say("crumbNumber", { number: shown.number }) },
        { label: say("crumbCorrect") },
      ]}
    >
      <CorrectScreen chairing={chairing} number={shown.number} version={shown.version} />
    </Shell>
  );
}

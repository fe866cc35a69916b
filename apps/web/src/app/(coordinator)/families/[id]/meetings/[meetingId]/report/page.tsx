import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Shell } from "../../../../../../../screens/frame/shell";
import { FamilyName } from "../../../../../../../screens/network/pseudonym/without-names";
import { After } from "../../../../../../../screens/report/after";
import { Before } from "../../../../../../../screens/report/before";
import { caller, orNotFound } from "../../../../../../../trpc/server";

interface ReportPageProps {
  params: Promise<{ id: string; meetingId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-report");
  return { title: say("crumb") };
}

/** The report of a meeting: what each reader will see; once it is out, who holds it. */
export default async function ReportPage({ params }: ReportPageProps) {
  const { id, meetingId } = await params;
  const say = await getTranslations("coordinator-report");
  const ask = await caller();
  const { family, meeting, people, reportId } = await orNotFound(
    ask.minutes.read({ familyId: id, meetingId }),
  );
  // Nothing was called yet, so there is no report to look at.
  if (!reportId && meeting.state === "draft") redirect(`/families/${id}/meetings/${meetingId}`);
  const formal = people.filter((person) => person.formal).map((person) => person.key);
  const frame = (label: string, content: ReactNode) => (
    <Shell
      crumbs={[
        { href: `/families/${id}`, label: <FamilyName name={family.name} /> },
        { href: `/families/${id}/reports`, label: say("tab") },
        { label },
      ]}
    >
      {content}
    </Shell>
  );
  if (!reportId) {
    const preview = await orNotFound(ask.report.preview({ familyId: id, meetingId, person: null }));
    return frame(
      say("crumb"),
      <Before familyId={id} meetingId={meetingId} initial={preview} formal={formal} />,
    );
  }
  const [shown, ledger] = await orNotFound(
    Promise.all([
      ask.report.show({ familyId: id, reportId, person: null, version: null }),
      ask.report.ledger({ familyId: id, reportId }),
    ]),
  );
  return frame(
    say("crumbNumber", { number: shown.number }),
    <After key={shown.version} familyId={id} initial={shown} ledger={ledger} formal={formal} />,
  );
}

import { notFound, redirect } from "next/navigation";
import { caller, orNotFound } from "../../../../../../trpc/server";

interface ReportPageProps {
  params: Promise<{ id: string; reportId: string }>;
}

/** A report by its own id, as the home names it: the page of its meeting. */
export default async function ReportPage({ params }: ReportPageProps) {
  const { id, reportId } = await params;
  const reports = await orNotFound((await caller()).report.list({ familyId: id }));
  const report = reports.find((each) => each.reportId === reportId);
  if (!report) notFound();
  redirect(`/families/${id}/meetings/${report.meetingId}/report`);
}

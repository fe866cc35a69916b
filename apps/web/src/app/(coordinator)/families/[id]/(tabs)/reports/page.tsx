import { readCount } from "../../../../../../screens/report/ledger/reached";
import { ReportList } from "../../../../../../screens/report/report-list";
import { caller, orNotFound } from "../../../../../../trpc/server";

/** The reports of a family. */
export default async function ReportsPage({ params }: { params: Promise<{ id: string }> }) {
  const familyId = (await params).id;
  const ask = await caller();
  const listed = await orNotFound(ask.report.list({ familyId }));
  const reports = await Promise.all(
    listed.map(async (report) => {
      const ledger = await ask.report.ledger({ familyId, reportId: report.reportId });
      return { ...report, read: readCount(ledger), readers: ledger.length };
    }),
  );
  return (
    <div className="p-4 sm:p-5">
      <ReportList familyId={familyId} reports={reports} />
    </div>
  );
}

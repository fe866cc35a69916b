import { FileText } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { Chip } from "../../ui/chip";
import { EmptyTable } from "../../ui/empty-table";
import { Icon } from "../../ui/icon";
import { useDays } from "../minutes/use-days";
import type { ReportHeading } from "./view";

interface ReportListProps {
  familyId: string;
  reports: readonly (ReportHeading & { read: number; readers: number })[];
}

/** The reports of a family, the newest first: number, date, versions, how many read it. */
export function ReportList({ familyId, reports }: ReportListProps) {
  const say = useTranslations("coordinator-report.list");
  const { wholeDayOf } = useDays();
  if (reports.length === 0) return <EmptyTable title={say("empty")}>{say("emptyText")}</EmptyTable>;
  return (
    <Card title={say("title")} rows>
      {reports.map((report) => (
        <li key={report.reportId} className="flex flex-wrap items-start gap-x-5 gap-y-1 px-4 py-3">
          <Icon of={FileText} className="mt-0.5 text-soft" />
          <div className="min-w-52 flex-1">
            <Link
              href={`/families/${familyId}/meetings/${report.meetingId}/report`}
              className="font-bold text-ink hover:underline"
            >
              {say("report", { number: report.number, day: wholeDayOf(report.heldAt) })}
            </Link>
            <p className="text-note text-soft">
              <bdi>{report.titles.join(" · ")}</bdi>
            </p>
          </div>
          <div className="grid justify-items-start gap-1 text-note text-soft sm:justify-items-end">
            {report.recalledAt === null ? (
              <span>{say("read", { read: report.read, all: report.readers })}</span>
            ) : (
              <Chip tone="look">{say("recalled")}</Chip>
            )}
            {report.version > 1 ? <span>{say("version", { version: report.version })}</span> : null}
          </div>
        </li>
      ))}
    </Card>
  );
}

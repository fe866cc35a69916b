"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { FileText, Undo2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { NoteBox } from "../../ui/note-box";
import { Waiting } from "../../ui/waiting";
import { Refused } from "../family/refused";
import { useDays } from "../minutes/use-days";
import { Changes } from "./changes";
import { Ledger } from "./ledger/ledger";
import { ReportPaper } from "./paper/report-paper";
import { ReaderSwitch } from "./reader-switch";
import { RecallDialog } from "./recall-dialog";
import { ReportFrame } from "./report-frame";
import { Versions } from "./versions";
import type { LedgerRow, ShownReport } from "./view";

interface AfterProps {
  familyId: string;
  initial: ShownReport;
  ledger: LedgerRow[];
  /** Keys of those who come from an organisation. */
  formal: readonly string[];
}

/** ms between looks at who read it. */
const pace = 5000;

/** After it went out: who holds it, what each sees, and the two ways to set something right. */
export function After({ familyId, initial, ledger, formal }: AfterProps) {
  const say = useTranslations("coordinator-report");
  const trpc = useTRPC();
  const days = useDays();
  const { reportId, meetingId } = initial;
  const [person, setPerson] = useState<string | null>(null);
  const [version, setVersion] = useState<number | null>(null);
  const [isRecalling, setRecalling] = useState(false);
  const rows = useQuery({
    ...trpc.report.ledger.queryOptions({ familyId, reportId }),
    initialData: ledger,
    refetchInterval: pace,
  });
  const { data, error } = useQuery({
    ...trpc.report.show.queryOptions({ familyId, reportId, person, version }),
    ...(person === null && version === null ? { initialData: initial } : {}),
    placeholderData: keepPreviousData,
  });
  const readers = rows.data.map(({ key, name, role, organisation }) => ({
    key,
    name,
    second: role ?? organisation,
    formal: formal.includes(key),
  }));
  const reader = readers.find((each) => each.key === person)?.name.split(" ")[0] ?? null;
  const shown = data ?? initial;
  const marked = new Set([
    ...(shown.changes?.changed.map(({ id }) => id) ?? []),
    ...(shown.changes?.added ?? []),
  ]);
  return (
    <ReportFrame
      title={reader ? say("whatSees", { name: reader }) : say("heading", { number: initial.number })}
      bar={<ReaderSwitch readers={readers} chosen={person} onChoose={setPerson} />}
      aside={
        <>
          <Ledger familyId={familyId} reportId={reportId} rows={rows.data} />
          <NoteBox icon={FileText}>
            {say("fixed")}{" "}
            <Link className="link" href={`/families/${familyId}/meetings/${meetingId}/report/correct`}>
              {say("correctLink")}
            </Link>
            {say("fixedEnd")}
          </NoteBox>
          {initial.recalled ? null : (
            <NoteBox icon={Undo2}>
              {say("recallHint")}{" "}
              <button type="button" className="link" onClick={() => setRecalling(true)}>
                {say("recall.open")}
              </button>
            </NoteBox>
          )}
          <RecallDialog
            familyId={familyId}
            reportId={reportId}
            isOpen={isRecalling}
            onClose={() => setRecalling(false)}
          />
        </>
      }
    >
      <Refused error={error} />
      {shown.recalled ? (
        <NoteBox tone="look" fact={say("recalled", { day: days.dayOf(shown.recalled.at) })}>
          <bdi className="whitespace-pre-line">“{shown.recalled.words}”</bdi>
          <p>{say("recalledText")}</p>
        </NoteBox>
      ) : null}
      <Versions shown={shown} onChoose={setVersion} />
      {shown.changes ? <Changes changes={shown.changes} /> : null}
      {data ? (
        <ReportPaper view={data.view} number={data.number} reader={reader} marked={marked} />
      ) : (
        <Waiting />
      )}
    </ReportFrame>
  );
}

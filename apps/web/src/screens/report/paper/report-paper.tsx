"use client";

import { useTranslations } from "next-intl";
import { DomainIcon } from "../../../ui/domain-icon";
import { useDays } from "../../minutes/use-days";
import type { ReportView } from "../view";
import { Attendants } from "./attendants";
import { OwnTasks } from "./own-tasks";
import { PaperLine } from "./paper-line";

interface ReportPaperProps {
  view: ReportView;
  /** null before it went out. */
  number: number | null;
  /** First name of whose view it is; null: the whole. */
  reader: string | null;
  /** Lines that this version changed or added. */
  marked?: ReadonlySet<string>;
}

/** The report as this reader sees it: the same view, from the same rules, as behind their link. */
export function ReportPaper({ view, number, reader, marked }: ReportPaperProps) {
  const say = useTranslations("coordinator-report.paper");
  const { wholeDayOf } = useDays();
  const day = wholeDayOf(view.meeting.startsAt);
  return (
    <article className="grid content-start gap-5 rounded-card border border-line bg-surface px-4 py-5 sm:px-7">
      <header className="grid gap-1">
        <h2 className="text-title font-bold">
          {number === null ? say("draftTitle", { day }) : say("title", { number, day })}
        </h2>
        <p className="text-note text-soft">
          {reader ? say("as", { name: reader }) : say("whole")} <Attendants people={view.people} />
        </p>
      </header>
      {reader ? <OwnTasks tasks={view.ownTasks} reader={reader} /> : null}
      {view.whole ? null : <p className="text-soft">{say("minor")}</p>}
      {view.items.map((item) => (
        <section key={item.id} className="grid gap-2">
          <h3 className="flex items-center gap-2 text-lead font-bold">
            {item.domain ? <DomainIcon domain={item.domain} size={22} /> : null}
            <bdi>{item.title}</bdi>
          </h3>
          <ul className="grid gap-3">
            {item.lines.map((line) => (
              <PaperLine key={line.id} line={line} isMarked={marked?.has(line.id) ?? false} />
            ))}
          </ul>
        </section>
      ))}
      <footer className="border-t border-line pt-3 text-note text-soft">
        {say("from", { name: view.coordinator.name, phone: view.coordinator.phone })}
      </footer>
    </article>
  );
}

"use client";

import type { PaperName } from "@rondom/drawing/paper/sheets";
import type { ExportView } from "@rondom/services/network/paper/export-input";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Segmented } from "../../../ui/segmented";

const papers: readonly PaperName[] = ["a4", "a3"];

interface SheetChoicesProps {
  drawings: readonly ExportView[];
  view: ExportView;
  setView: (view: ExportView) => void;
  paper: PaperName;
  setPaper: (paper: PaperName) => void;
  children: ReactNode;
}

/** Which drawing, on which paper. */
export function SheetChoices({ drawings, view, setView, paper, setPaper, children }: SheetChoicesProps) {
  const say = useTranslations("coordinator-paper");
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      {drawings.length > 1 ? (
        <Segmented
          label={say("view.label")}
          choices={drawings.map((key) => ({ key, label: say(`view.${key}`) }))}
          value={view}
          onChange={setView}
          small
        />
      ) : null}
      <Segmented
        label={say("paper")}
        choices={papers.map((key) => ({ key, label: say(key) }))}
        value={paper}
        onChange={setPaper}
        small
      />
      {children}
    </div>
  );
}

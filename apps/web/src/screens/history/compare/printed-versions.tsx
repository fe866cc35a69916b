"use client";

import { paperVersions } from "@rondom/drawing/paper/paper-versions";
import { PrintedSheet } from "../../network/paper/printed-sheet";
import type { PaperVersions } from "../../network/paper/use-fitting";
import { useSheet } from "../../network/paper/use-sheet";

/** The versions that are shown on one A4: who told each, and what changed in words. */
export function PrintedVersions({ versions: { input, form } }: { versions: PaperVersions }) {
  const { words } = useSheet();
  const options = { paper: "a4", words, form, idPrefix: "rondom-print-" } as const;
  return <PrintedSheet svg={() => paperVersions(input, options)} />;
}

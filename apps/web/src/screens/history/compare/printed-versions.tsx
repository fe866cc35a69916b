"use client";

import { paperVersions, type VersionsForm } from "@rondom/drawing/paper/paper-versions";
import type { TimeInput } from "@rondom/drawing/time/input";
import { PrintedSheet } from "../../network/paper/printed-sheet";
import { useSheet } from "../../network/paper/use-sheet";

interface PrintedVersionsProps {
  input: TimeInput;
  /** Keys of the versions on the sheet. */
  keys: readonly string[];
  form: VersionsForm;
}

/** The versions that are shown on one A4: who told each, and what changed in words. */
export function PrintedVersions({ input, keys, form }: PrintedVersionsProps) {
  const { words } = useSheet();
  const versions = input.versions.filter(({ key }) => keys.includes(key));
  const options = { paper: "a4", words, form, idPrefix: "rondom-print-" } as const;
  return <PrintedSheet svg={() => paperVersions({ ...input, versions }, options)} />;
}

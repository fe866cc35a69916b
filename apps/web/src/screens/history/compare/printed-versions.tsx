"use client";

import type { VersionLayout } from "@rondom/drawing/time/picture";
import { versionsSvg } from "@rondom/drawing/time/svg";
import { print } from "@rondom/drawing/tokens";
import { useTranslations } from "next-intl";
import { PrintedSheet } from "../../network/paper/printed-sheet";

interface PrintedVersionsProps {
  layouts: readonly VersionLayout[];
  onlyDifferences: boolean;
}

/** The versions that are shown on one A4, black on white: who told each, and what changed in words. */
export function PrintedVersions({ layouts, onlyDifferences }: PrintedVersionsProps) {
  const say = useTranslations("coordinator-history");
  const options = { title: say("title"), onlyDifferences, idPrefix: "rondom-print-" };
  return <PrintedSheet svg={() => versionsSvg(layouts, print, options)} />;
}

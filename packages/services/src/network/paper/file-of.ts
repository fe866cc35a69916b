import { dateOf } from "@rondom/domain/plain-date";
import type { PaperName } from "@rondom/drawing/paper/sheets";
import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { mapPdf } from "@rondom/print/network/map-pdf";
import { mapPng } from "@rondom/print/network/map-png";
import { mapSvgFile } from "@rondom/print/network/map-svg-file";
import { type ExportAsked, languageOfSheet } from "./export-input";
import type { DrawnSheet } from "./sheet-svg";

export interface ExportedFile {
  bytes: Uint8Array;
  /** Never with a name of the family in it. */
  fileName: string;
  mime: string;
}

const kinds = {
  pdf: { ending: "pdf", mime: "application/pdf" },
  png: { ending: "png", mime: "image/png" },
  svg: { ending: "svg", mime: "image/svg+xml" },
  "family-file": { ending: "json", mime: "application/json; charset=utf-8" },
  graphml: { ending: "graphml", mime: "application/xml; charset=utf-8" },
} as const;

/** A sheet in the asked form. */
export function sheetFile({ svgs, paper, title }: DrawnSheet, asked: ExportAsked): Uint8Array {
  if (asked.form === "pdf") return mapPdf({ svgs, paper, title, language: languageOfSheet(asked) });
  return asked.form === "png" ? mapPng({ svgs, paper }) : new TextEncoder().encode(mapSvgFile(svgs, paper));
}

/** "netwerk-a4-2026-11-23.pdf": what it is and of which day, in the coordinator's language. */
export function fileNameOf(
  { form, view, template, names, language }: ExportAsked,
  paper: PaperName,
  now: number,
): string {
  const words = coordinatorMessages(language)["coordinator-paper"].file;
  const sheet = [view === "map" && template ? words.template : words[view], paper];
  const data = { "family-file": [words.family], graphml: [words.graph] };
  const what = form === "family-file" || form === "graphml" ? data[form] : sheet;
  const hidden = names === "own" ? [] : [words.hidden];
  return `${[...what, ...hidden, dateOf(now)].join("-")}.${kinds[form].ending}`;
}

export function mimeOf({ form }: ExportAsked): string {
  return kinds[form].mime;
}

"use client";

import { fitVersions } from "@rondom/drawing/paper/fit-versions";
import { paperToRead } from "@rondom/drawing/paper/fit-view";
import { fitVersionMaps, paperVersionMaps } from "@rondom/drawing/paper/paper-version-maps";
import { paperVersions } from "@rondom/drawing/paper/paper-versions";
import { useFamilyAsks } from "../../network/paper/family-asks";
import { type PrintedPages, PrintedSheet } from "../../network/paper/printed-sheet";
import type { PaperVersions } from "../../network/paper/use-fitting";
import { useNoteSheet } from "../../network/paper/use-note-sheet";
import { useViewSheetWords } from "../../network/paper/use-view-sheet-words";

const idPrefix = "rondom-print-";

interface PrintedVersionsProps {
  versions: PaperVersions;
  onlyDifferences: boolean;
}

/** What Ctrl+P prints of the history: the versions as they are shown, once it is ticked that the family asks. */
export function PrintedVersions({ versions, onlyDifferences }: PrintedVersionsProps) {
  const [asks] = useFamilyAsks();
  const note = useNoteSheet();
  const wordsOf = useViewSheetWords();
  const pages = (): PrintedPages => {
    if (!asks) return note("versions");
    const { input, form, maps, drawing } = versions;
    const words = wordsOf("versions");
    if (drawing === "map") {
      const paper = paperToRead("a4", (on) => fitVersionMaps(maps, on));
      const marked = { ...words, mark: input.words.mark };
      return { paper, svgs: paperVersionMaps(maps, { paper, words: marked, idPrefix, onlyDifferences }) };
    }
    const paper = paperToRead("a4", (on) => fitVersions(input, on, form));
    return { paper, svgs: paperVersions(input, { paper, words, form, idPrefix, onlyDifferences }) };
  };
  return <PrintedSheet pages={pages} />;
}

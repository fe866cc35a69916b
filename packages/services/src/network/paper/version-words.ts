import type { VersionTold } from "@rondom/domain/network/version/version";
import { record } from "@rondom/drawing/ecomap/words-of";
import { marks } from "@rondom/drawing/time/input";
import { fullDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import { wordsOfSheet } from "./sheet-words";
import type { VersionsFacts } from "./versions-facts";
import { viewTitle } from "./view-title";

/** The words of versions on paper, in their reader's language: what each is called and who told it. */
export function versionWords({ sheet }: Pick<VersionsFacts, "sheet">) {
  const { familyName, language } = sheet;
  const say = translator(language, "sheet");
  const { words: usual, toldOf, ...others } = wordsOfSheet(sheet);
  return {
    ...others,
    // Each version says by itself who told it.
    words: { ...usual, title: viewTitle("versions", familyName, language), told: "" },
    mark: record(marks, (one) => say(`history.mark.${one}`)),
    titleOf: ({ id, about, where, at }: VersionTold) => {
      const when = about === "now" && id !== "now" ? fullDate(at, language) : say(`history.about.${about}`);
      return where === "origin" ? `${when}, ${say("history.origin")}` : when;
    },
    toldOf: ({ id, toldBy, at }: VersionTold) =>
      id === "now" ? say("history.today") : toldOf({ memberIds: toldBy, at }),
  };
}

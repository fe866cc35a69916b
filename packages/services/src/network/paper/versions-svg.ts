import type { VersionTold } from "@rondom/domain/network/version/version";
import { circlesWordsOf, type SayCircles } from "@rondom/drawing/circles/words-of";
import { record } from "@rondom/drawing/ecomap/words-of";
import { paperVersions } from "@rondom/drawing/paper/paper-versions";
import { marks } from "@rondom/drawing/time/input";
import { timeInputOf } from "@rondom/drawing/time/input-of";
import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { fullDate } from "@rondom/i18n/dates";
import { translatorOf } from "@rondom/i18n/translator-of";
import type { DrawnSheet } from "./sheet-svg";
import { wordsOfSheet } from "./sheet-words";
import type { VersionsFacts } from "./versions-facts";
import { viewTitle } from "./view-title";

/** Versions on one sheet, as the pure drawing of these facts: each says who told it and when. */
export function versionsSvg({ sheet, versions, people, form }: VersionsFacts): DrawnSheet {
  const { map, familyName, centre, paper, language } = sheet;
  const messages = coordinatorMessages(language);
  const history = messages["coordinator-history"];
  const say: SayCircles = translatorOf(language, messages["coordinator-views"].words);
  const { words: usual, middle, toldOf } = wordsOfSheet(sheet);
  const titleOf = ({ id, about, where, at }: VersionTold) => {
    const when = about === "now" && id !== "now" ? fullDate(at, language) : history.about[about];
    return where === "origin" ? `${when}, ${history.origin}` : when;
  };
  const input = timeInputOf({
    ...{ centre: middle, domains: map.domains, people, account: centre },
    versions: versions.map((version) => ({
      key: version.id,
      title: titleOf(version),
      told: version.id === "now" ? history.today : toldOf({ memberIds: version.toldBy, at: version.at }),
      map: version.map,
    })),
    words: { ...circlesWordsOf(say), mark: record(marks, (one) => history.mark[one]) },
  });
  // Each version says by itself who told it.
  const words = { ...usual, title: viewTitle("versions", familyName, language), told: "" };
  return { svg: paperVersions(input, { paper, form, words }), title: words.title };
}

import { circlesWordsOf } from "@rondom/drawing/circles/words-of";
import { fitVersions } from "@rondom/drawing/paper/fit-versions";
import { paperToRead } from "@rondom/drawing/paper/fit-view";
import { paperVersions } from "@rondom/drawing/paper/paper-versions";
import { timeInputOf } from "@rondom/drawing/time/input-of";
import { translator } from "@rondom/i18n/translate";
import type { DrawnSheet } from "./sheet-svg";
import { versionMapsSvg } from "./version-maps-svg";
import { versionWords } from "./version-words";
import type { VersionsFacts } from "./versions-facts";

/** Versions on paper, as the pure drawing of these facts: each says who told it and when. */
export function versionsSvg(facts: VersionsFacts): DrawnSheet {
  if (facts.drawing === "map") return versionMapsSvg(facts);
  const { sheet, versions, people, form } = facts;
  const { map, centre } = sheet;
  const say = translator(sheet.language, "sheet");
  const { words, middle, mark, titleOf, toldOf } = versionWords(facts);
  const input = timeInputOf({
    ...{ centre: middle, domains: map.domains, people, account: centre },
    versions: versions.map((version) => ({
      key: version.id,
      title: titleOf(version),
      told: toldOf(version),
      map: version.map,
    })),
    words: { ...circlesWordsOf((key, values) => say(`words.${key}`, values)), mark },
  });
  const paper = paperToRead(sheet.paper, (on) => fitVersions(input, on, form));
  return { svgs: paperVersions(input, { paper, form, words }), paper, title: words.title };
}

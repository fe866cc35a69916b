import { difference } from "@rondom/domain/network/version/difference";
import { itemsFor } from "@rondom/domain/network/version/items-for";
import { mapInputOf } from "@rondom/drawing/map/input-of";
import { mapWordsOf } from "@rondom/drawing/map/words-of";
import { paperToRead } from "@rondom/drawing/paper/fit-view";
import { fitVersionMaps, paperVersionMaps } from "@rondom/drawing/paper/paper-version-maps";
import type { DrawnSheet } from "./sheet-svg";
import { versionWords } from "./version-words";
import type { VersionsFacts } from "./versions-facts";

/** Versions as network maps, a sheet each; as a difference those that have one before them. */
export function versionMapsSvg(facts: VersionsFacts): DrawnSheet {
  const { sheet, versions, form } = facts;
  const { sayMap, wordOf, words, middle, mark, titleOf, toldOf } = versionWords(facts);
  const all = versions.map((version, i) => {
    const before = versions[i - 1];
    const items = before ? itemsFor(difference(before.map, version.map), sheet.centre) : [];
    return {
      input: mapInputOf(version.map, middle, mapWordsOf(sayMap), wordOf),
      title: titleOf(version),
      told: toldOf(version),
      items,
      gone: items.flatMap((item) => (item.kind === "went" ? [item.actor.name] : [])),
    };
  });
  // The first is no difference from anything, unless it stands alone.
  const shown = form === "difference" && all.length > 1 ? all.slice(1) : all;
  const paper = paperToRead(sheet.paper, (on) => fitVersionMaps(shown, on));
  return { svgs: paperVersionMaps(shown, { paper, words: { ...words, mark } }), paper, title: words.title };
}

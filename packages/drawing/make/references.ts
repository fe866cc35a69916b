import { layoutCircles } from "../src/circles/layout";
import { sharifiCircles, tesfayCircles } from "../src/circles/reference";
import { circlesSvg } from "../src/circles/svg";
import { layoutEcomap } from "../src/ecomap/layout";
import { firstTie, sharifiEcomap, tesfayEcomap } from "../src/ecomap/reference";
import { ecomapSvg } from "../src/ecomap/svg";
import type { MapInput } from "../src/map/input";
import { layoutMap } from "../src/map/layout";
import { sharifi, tesfay, tesfayTies, yusufi } from "../src/map/reference";
import { first, fourScripts, hundredTwenty, longNames, nobody, oneFull } from "../src/map/reference-crowds";
import { smallTableSvg } from "../src/map/small";
import { type MapSvgOptions, mapSvg } from "../src/map/svg";
import { paperCircles } from "../src/paper/paper-circles";
import { paperEcomap } from "../src/paper/paper-ecomap";
import { paperMap } from "../src/paper/paper-map";
import { paperVersions } from "../src/paper/paper-versions";
import { referencePaperWords as words } from "../src/paper/reference-words";
import { layoutDifference, layoutVersions } from "../src/time/layout";
import { mapMarks } from "../src/time/map-marks";
import { sharifiTime, tesfayTime } from "../src/time/reference";
import { versionsSvg } from "../src/time/svg";
import { dark, light, print, type Theme } from "../src/tokens";

function picture(input: MapInput, theme: Theme = light, options: Partial<MapSvgOptions> = {}): string {
  const title = `Netwerk van ${input.centre.name}`;
  return mapSvg(layoutMap(input), theme, { title, ground: true, ...options });
}

/** One member in the middle, with whom the children's helpers fade and the ties of Abeba are strong. */
const selam: MapInput = {
  ...tesfay,
  centre: { name: "Selam", shortName: "Selam", lines: ["41 jaar", "mama van 5"] },
};
const selamLayers = {
  ties: tesfayTies,
  member: { id: "selam", helps: { p8: ["natnael"], p9: ["natnael"] } },
};

const ground = { ground: true };
const ecogram = { title: "Ecogram van Gezin Tesfay", ...ground };
const circles = { title: "Cirkels van Gezin Tesfay", ...ground };
const time = { title: "Toen, nu en gewenst", ...ground };
const onTime = { ...words, title: time.title };
const difference = layoutDifference(tesfayTime, "then", "now");
const moved = { memberId: null, from: "close", to: "further" } as const;
const changes = mapMarks(layoutMap(tesfay), [
  { kind: "further", actorId: "p13", ...moved },
  { kind: "closer", actorId: "p11", ...moved },
  { kind: "new-domain", domain: "leisure", actorIds: ["p10"] },
]);

const apart = paperVersions(sharifiTime, { paper: "a3", form: "side", words: onTime });

function sheetOf(pages: readonly string[], at = 0): string {
  return pages[at] ?? "";
}

/** The reference maps by the names of their files in docs/pictures/maps, each looked at by a person. */
export const referencePictures: Readonly<Record<string, string>> = {
  "00-nobody": picture(nobody),
  "01-one": picture(first),
  "02-two": picture(yusufi),
  "13": picture(tesfay),
  "13-dark-chosen": picture(tesfay, dark, { chosenActorId: "p1" }),
  "13-in-the-file": picture({ ...tesfay, pane: "file" }),
  "13-ties": picture(tesfay, light, { layers: { ties: tesfayTies } }),
  "13-ties-chosen": picture(tesfay, light, { layers: { ties: tesfayTies }, chosenActorId: "p11" }),
  "13-one-member": picture(selam, light, { layers: selamLayers }),
  "13-small": smallTableSvg(tesfay, light),
  "13-small-one-member": smallTableSvg(selam, light),
  "45": picture(sharifi),
  "120": picture(hundredTwenty),
  "four-scripts": picture(fourScripts),
  "long-names": picture(longNames),
  "one-full-domain": picture(oneFull),
  "13-changes": picture(tesfay, light, { marks: changes }),
  "ecomap-01": ecomapSvg(layoutEcomap(firstTie), light, ecogram),
  "ecomap-13": ecomapSvg(layoutEcomap(tesfayEcomap), light, ecogram),
  "ecomap-13-dark-chosen": ecomapSvg(layoutEcomap(tesfayEcomap), dark, {
    ...ecogram,
    marks: { chosenId: "p1" },
  }),
  "ecomap-13-print": ecomapSvg(layoutEcomap(tesfayEcomap), print, ecogram),
  "ecomap-45": ecomapSvg(layoutEcomap(sharifiEcomap), light, ecogram),
  "circles-13": circlesSvg(layoutCircles(tesfayCircles), light, circles),
  "circles-13-print": circlesSvg(layoutCircles(tesfayCircles), print, circles),
  "circles-45-dark": circlesSvg(layoutCircles(sharifiCircles), dark, circles),
  "time-three": versionsSvg(layoutVersions(tesfayTime), light, time),
  "time-two": versionsSvg(layoutVersions(tesfayTime).slice(1), light, { ...time, onlyDifferences: true }),
  "time-difference": versionsSvg(difference ? [difference] : [], light, time),
  a4: paperMap(tesfay, { paper: "a4", words }),
  "a4-template": paperMap(tesfay, { paper: "a4", template: true, words }),
  "a3-45": paperMap(sharifi, { paper: "a3", words: { ...words, title: "Ons netwerk · Gezin Sharifi" } }),
  "a4-ecomap": paperEcomap(tesfayEcomap, { paper: "a4", words: { ...words, title: ecogram.title } }),
  "a3-ecomap-45": paperEcomap(sharifiEcomap, { paper: "a3", words: { ...words, title: ecogram.title } }),
  "a4-circles": paperCircles(tesfayCircles, { paper: "a4", words: { ...words, title: circles.title } }),
  "a3-circles-45": paperCircles(sharifiCircles, { paper: "a3", words: { ...words, title: circles.title } }),
  "a3-versions": sheetOf(paperVersions(tesfayTime, { paper: "a3", form: "side", words: onTime })),
  "a4-difference": sheetOf(paperVersions(tesfayTime, { paper: "a4", form: "difference", words: onTime }), 1),
  "a3-difference-45": sheetOf(
    paperVersions(sharifiTime, { paper: "a3", form: "difference", words: onTime }),
    1,
  ),
  "a3-versions-45-second": sheetOf(apart, 1),
  "a3-versions-45-last": sheetOf(apart, 3),
};

import type { MapInput } from "../src/map/input";
import { layoutMap } from "../src/map/layout";
import { sharifi, tesfay, tesfayTies, yusufi } from "../src/map/reference";
import { first, fourScripts, hundredTwenty, longNames, nobody, oneFull } from "../src/map/reference-crowds";
import { smallTableSvg } from "../src/map/small";
import { type MapSvgOptions, mapSvg } from "../src/map/svg";
import { paperMap } from "../src/paper/paper-map";
import { referencePaperWords as words } from "../src/paper/reference-words";
import { dark, light, type Theme } from "../src/tokens";

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
  a4: paperMap(tesfay, { paper: "a4", words }),
  "a4-template": paperMap(tesfay, { paper: "a4", template: true, words }),
  "a3-45": paperMap(sharifi, { paper: "a3", words: { ...words, title: "Ons netwerk · Gezin Sharifi" } }),
};

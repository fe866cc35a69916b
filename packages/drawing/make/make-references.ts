// Writes the reference maps as SVG files into a folder, to look at: `tsx src/map/make-references.ts FOLDER`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MapInput } from "../src/map/input";
import { layoutMap } from "../src/map/layout";
import { sharifi, tesfay, yusufi } from "../src/map/reference";
import { smallTableSvg } from "../src/map/small";
import { mapSvg } from "../src/map/svg";
import { dark, light, print } from "../src/tokens";

const folder = process.argv[2] ?? ".";
const title = ({ centre }: MapInput) => `Netwerk van ${centre.name}`;

const pictures = {
  "map-13": mapSvg(layoutMap(tesfay), light, { title: title(tesfay) }),
  "map-13-dark": mapSvg(layoutMap(tesfay), dark, { title: title(tesfay), chosenActorId: "p1" }),
  "map-13-print": mapSvg(layoutMap(tesfay), print, { title: title(tesfay) }),
  "map-13-file": mapSvg(layoutMap({ ...tesfay, pane: "file" }), light, { title: title(tesfay) }),
  "map-45": mapSvg(layoutMap(sharifi), light, { title: title(sharifi) }),
  "map-2": mapSvg(layoutMap(yusufi), light, { title: title(yusufi) }),
  small: smallTableSvg(tesfay, light),
};

for (const [name, svg] of Object.entries(pictures)) writeFileSync(join(folder, `${name}.svg`), svg);

// Writes the reference maps into docs/pictures/maps: `npm run references`, after looking at what changed and why.
import { mkdirSync, writeFileSync } from "node:fs";
import { referencePictures } from "./references";

const folder = new URL("../../../docs/pictures/maps/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, svg] of Object.entries(referencePictures))
  writeFileSync(new URL(`${name}.svg`, folder), `${svg}\n`);

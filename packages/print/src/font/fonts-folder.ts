import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const inPackage = "packages/print/node_modules/@expo-google-fonts";

/** Where the font packages lie: found from the working folder upwards, since the web app is bundled. */
export function fontsFolder(): string {
  for (let folder = process.env.RONDOM_ROOT ?? process.cwd(); ; folder = dirname(folder)) {
    const fonts = join(folder, inPackage);
    if (existsSync(fonts)) return fonts;
    if (folder === dirname(folder)) throw new Error(`${inPackage} was not found above the working folder`);
  }
}

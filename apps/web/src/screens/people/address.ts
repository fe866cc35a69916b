import type { ProductLanguage } from "@rondom/domain/language";

/** A path of ours, with the shown language where it is not the reader's own: `?t=` stores nothing, so links carry it. */
export function pathIn(path: string, shown: ProductLanguage, own: ProductLanguage): string {
  if (shown === own) return path;
  const [before = "", place] = path.split("#");
  const asked = `${before}${before.includes("?") ? "&" : "?"}t=${shown}`;
  return place === undefined ? asked : `${asked}#${place}`;
}

/** The same page in another language; other parameters stay. */
export function sameIn(language: ProductLanguage, keep = ""): string {
  return `?t=${language}${keep && `&${keep}`}`;
}

import { isLifeDomain } from "@rondom/domain/network/life-domain";
import { pictogramPaths } from "./pictogram-paths";

export type PictogramName = keyof typeof pictogramPaths;

/** Shapes that point somewhere turn round in right-to-left pages; clocks, checks and the mark do not. */
const pointing = new Set<PictogramName>(["back", "next"]);

/** A picture beside a word. Never alone, so it is silent for screen readers. */
export function Pictogram({ name, className = "" }: { name: PictogramName; className?: string }) {
  const classes = ["i", className, pointing.has(name) ? "flip" : ""].filter(Boolean).join(" ");
  return (
    <svg className={classes} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** The picture of a life domain; a family's own domain gets the sparkles. */
export function domainPictogram(key: string): PictogramName {
  return isLifeDomain(key) ? key : "own";
}

/** The names of the pictograms a rendered page uses, each once, in order of first use. */
export function pictogramsIn(html: string): PictogramName[] {
  const used = [...html.matchAll(/<use href="#i-([a-z]+)"/g)].map((match) => match[1] as PictogramName);
  return [...new Set(used)];
}

/** The shapes a page refers to, once each. */
export function PictogramSheet({ names }: { names: readonly PictogramName[] }) {
  return (
    <svg className="sheet" width="0" height="0" aria-hidden="true">
      {names.map((name) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 24 24">
          <path d={pictogramPaths[name]} />
        </symbol>
      ))}
    </svg>
  );
}

import { type IconName, iconPaths } from "../icons";
import { element } from "./xml";

/** Draws an icon by reference; the attributes give its place, size and stroke colour. */
export type UseIcon = (name: IconName, attributes: Readonly<Record<string, string | number>>) => string;

/** Collects the icons that a picture uses, so that each shape is written once. */
export function iconStore(prefix: string): { use: UseIcon; symbols: () => string } {
  const used = new Set<IconName>();
  return {
    use: (name, attributes) => {
      used.add(name);
      return element("use", { href: `#${prefix}${name}`, ...attributes });
    },
    symbols: () => [...used].map((name) => symbolSvg(name, prefix)).join(""),
  };
}

function symbolSvg(name: IconName, prefix: string): string {
  const paths = iconPaths(name).map((d) => element("path", { d }));
  const stroke = { fill: "none", "stroke-width": 2, "stroke-linecap": "round", "stroke-linejoin": "round" };
  return element("symbol", { id: prefix + name, viewBox: "0 0 24 24", ...stroke }, ...paths);
}

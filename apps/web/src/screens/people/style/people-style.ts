import { conditions } from "./conditions";
import { controls } from "./controls";
import { page } from "./page";
import { pieces } from "./pieces";
import { tokens } from "./tokens";

/** FNV-1a: changes when the text does; nothing secret hangs on it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The one stylesheet of all pages for people without an account. */
export const peopleStyle = [tokens, page, controls, pieces, conditions].join("").replaceAll("\n", "");

/** Where pages look for it. The name changes with the text, so a browser may keep it for ever. */
export const styleHref = `/people.css?${fingerprint(peopleStyle)}`;

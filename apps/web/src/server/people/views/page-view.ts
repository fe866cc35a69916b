import type { DomainView, PageView, Words } from "../../../screens/people/view";
import type { Reading } from "../reading";

/** What every page behind a link shows of its reader; `keep`: parameters that stay when the language is switched. */
export function pageView({ holder, path, home, failed }: Reading, keep = ""): PageView {
  const { name, called, language, coordinator, readOnly } = holder;
  return {
    reader: { name, called, language },
    coordinator,
    action: path,
    readOnly,
    ...(keep ? { keep } : {}),
    ...(home.startsWith("/f/") && path !== home ? { back: home } : {}),
    ...(holder.seesMap && path !== mapPath(home) ? { helpers: mapPath(home) } : {}),
    ...(home.startsWith("/l/") && path !== awayPath(home) ? { away: awayPath(home) } : {}),
    ...(holder.offers && path !== offerPath(home) ? { offerDoor: offerPath(home) } : {}),
    ...(failed?.problem ? { problem: failed.problem } : {}),
    ...(failed?.draft === undefined ? {} : { draft: failed.draft }),
    ...(failed?.unsent ? { unsent: failed.unsent } : {}),
  };
}

/** Where the map stands behind a participant's link. */
export function mapPath(home: string): string {
  return `${home}/map`;
}

/** Where a participant says that they are no longer needed or available. */
export function awayPath(home: string): string {
  return `${home}/away`;
}

/** Where a volunteer says what they can do. */
export function offerPath(home: string): string {
  return `${home}/offer`;
}

/** What stands on file is written in Dutch. */
export function onFile(text: string): Words {
  return { text, language: "nl" };
}

/** A domain with the word of a family's own one; null: none. */
export function domainView(key: string | null, name: string | null = null): DomainView | null {
  return key === null ? null : { key, name };
}

/** The path of an address of ours: pages answer to whatever host they are asked for. */
export function pathOf(url: string): string {
  return new URL(url).pathname;
}

/** One of the words a parameter may be, or nothing. */
export function oneOf<T extends string>(words: readonly T[], asked: string | null): T | undefined {
  return words.find((word) => word === asked);
}

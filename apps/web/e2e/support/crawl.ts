/** One fetched page: its path and what it said. */
export interface Fetched {
  path: string;
  status: number;
  body: string;
}

const href = /(?:href|action|src)="([^"]+)"/g;

/** Addresses within a page that lie under the prefix, entities undone, without fragments. */
export function linksUnder(prefix: string, page: Fetched, base: string): string[] {
  return [...page.body.matchAll(href)].flatMap(([, raw]) => {
    const url = new URL((raw ?? "").replaceAll("&amp;", "&"), base + page.path);
    const path = url.pathname + url.search;
    return url.origin === new URL(base).origin && url.pathname.startsWith(prefix) ? [path] : [];
  });
}

/** Every page that can be reached from a personal link without pressing a button. */
export async function crawl(base: string, start: string, most = 200): Promise<Fetched[]> {
  const prefix = start.split("/").slice(0, 3).join("/");
  const seen = new Map<string, Fetched>();
  const waiting = [start];
  for (let path = waiting.shift(); path !== undefined && seen.size < most; path = waiting.shift()) {
    if (seen.has(path)) continue;
    const response = await fetch(base + path, { redirect: "manual" });
    const page = { path, status: response.status, body: await response.text() };
    seen.set(path, page);
    waiting.push(...linksUnder(prefix, page, base));
  }
  return [...seen.values()];
}

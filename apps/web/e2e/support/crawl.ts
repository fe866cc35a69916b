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
    // The same page in another language holds the same facts.
    url.searchParams.delete("t");
    const path = url.pathname + url.search;
    return url.origin === new URL(base).origin && url.pathname.startsWith(prefix) ? [path] : [];
  });
}

const prefixOf = (path: string) => path.split("/").slice(0, 3).join("/");

/** Every page that can be reached from these personal links without pressing a button, each fetched once. */
export async function crawlAll(base: string, paths: readonly string[]): Promise<Fetched[]> {
  const byLink = Map.groupBy(paths, prefixOf);
  return (await Promise.all([...byLink.values()].map((starts) => crawl(base, starts)))).flat();
}

/** The pages behind one personal link; all the starts are addresses of that link. */
async function crawl(base: string, starts: readonly string[], most = 200): Promise<Fetched[]> {
  const prefix = prefixOf(starts[0] ?? "");
  const seen = new Map<string, Fetched>();
  const waiting = [...starts];
  for (let path = waiting.shift(); path !== undefined && seen.size < most; path = waiting.shift()) {
    if (seen.has(path)) continue;
    const response = await fetch(base + path, { redirect: "manual" });
    const body = await response.text();
    // A sheet to print names the moment at which it was made.
    const isSheet = response.headers.get("content-type") === "application/pdf";
    const page = { path, status: response.status, body: isSheet ? "" : body };
    seen.set(path, page);
    waiting.push(...linksUnder(prefix, page, base));
  }
  return [...seen.values()];
}

interface Asked {
  /** Address of the product, when APP_URL was given; null otherwise. */
  appUrl: string | null;
  headers: Headers;
}

/** The origin of a URL, or null for what is none. */
function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

/**
 * True when a request that changes something comes from our own pages: its Origin is ours, and the browser does not
 * call it cross-site. Without APP_URL "ours" is the host it was sent to; X-Forwarded-Host is never believed.
 */
export function isOurOwn({ appUrl, headers }: Asked): boolean {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return false;
  const origin = headers.get("origin");
  // Browsers send Origin with every POST; a program without a browser has no cookie that could be abused.
  if (!origin) return site === "same-origin";
  if (appUrl) return origin === originOf(appUrl);
  const host = headers.get("host");
  return host !== null && (origin === `http://${host}` || origin === `https://${host}`);
}

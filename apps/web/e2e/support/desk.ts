import type { Browser, Page } from "playwright-core";
import type { Served } from "./serve";

/** A page of a coordinator's laptop, signed in with that Cookie header. Close its context when done. */
export async function openDesk(browser: Browser, served: Served, cookie: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "nl-BE",
    baseURL: served.url,
    reducedMotion: "reduce",
  });
  await context.addCookies(
    cookie.split("; ").map((pair) => {
      const at = pair.indexOf("=");
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: served.url };
    }),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

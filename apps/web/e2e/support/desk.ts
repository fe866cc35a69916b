import type { Browser, Locator, Page } from "playwright-core";
import { lookAround } from "./demo";
import type { Served } from "./serve";
import { rowsIn } from "./tables";

interface Desk {
  /** Cookie header of who sits there; else the demo's coordinator. */
  cookie?: string;
  /** Of the window, in px; a laptop's unless told. */
  width?: number;
  height?: number;
}

/** A coordinator's page, signed in. Close its context when done. */
export async function openDesk(browser: Browser, served: Served, desk: Desk = {}): Promise<Page> {
  const { cookie = await lookAround(served), width = 1280, height = 900 } = desk;
  const context = await browser.newContext({
    viewport: { width, height },
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
  // Two cores may be busy with other tests.
  page.setDefaultTimeout(15_000);
  return page;
}

/** Id of one of the demo's families. */
export function familyCalled(served: Served, name: string): string {
  const found = rowsIn(served, "family").find((family) => family.name === name);
  if (!found) throw new Error(`the demo has no ${name}`);
  return String(found.id);
}

/** A family's file with its own layer, as the page hands it over, without the moment at which that happens. */
export async function fileHandedOver(page: Page, served: Served, familyId: string): Promise<string> {
  const answer = await page.request.post(`/families/${familyId}/paper`, {
    form: { form: "family-file", familyLayer: "on" },
    headers: { origin: served.url },
  });
  const type = answer.headers()["content-type"] ?? "";
  if (!type.includes("json")) throw new Error(`no family file but ${type}`);
  return (await answer.text()).replace(/"(exportedAt|writtenAt)": ?"[^"]*"/, "");
}

/** The middle of what is pressed: an icon of a segment, the label of a seat. */
export async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error(`${place} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

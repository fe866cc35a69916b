import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "./browser";
import { type Served, serve } from "./serve";
import { quiet } from "./tables";

/** A fresh demo whose first mails have gone, and a browser. Both are there once the tests run. */
export interface DemoStage {
  readonly served: Served;
  readonly browser: Browser;
}

/** Sets the stage before the tests of a file and clears it after them. */
export function demoStage(): DemoStage {
  let served: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    const serving = serve().then((one) => {
      served = one;
      return quiet(one);
    });
    const opening = openBrowser().then((one) => {
      browser = one;
    });
    await Promise.all([serving, opening]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  return {
    get served() {
      return there(served);
    },
    get browser() {
      return there(browser);
    },
  };
}

function there<T>(one: T | undefined): T {
  if (one === undefined) throw new Error("the stage is not set yet");
  return one;
}

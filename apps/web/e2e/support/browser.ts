import { type Browser, chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that `npm test` found. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.RONDOM_CHROMIUM ?? "/usr/bin/chromium", args: flags });
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall, canInstall } from "./apt.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const fixedPlaces = [
  "/usr/bin/chromium",
  "/usr/lib/chromium/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The program file of a Chromium that runs; installed with apt-get when that is possible. Throws one sentence. */
export function findBrowser() {
  const given = process.env.RONDOM_CHROMIUM;
  if (given && !runs(given)) throw new Error(`RONDOM_CHROMIUM is "${given}", and no browser starts there.`);
  if (given) return given;
  const found = look();
  if (found) return found;
  if (canInstall()) aptInstall("chromium");
  const installed = look();
  if (installed) return installed;
  throw new Error(
    "There is no Chromium on this machine: install Chromium or Chrome, or set RONDOM_CHROMIUM to its program file.",
  );
}

function look() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...fixedPlaces, ...onPath].find(runs);
}

/** Some systems have a script of this name that only says how to install it; so it must really answer. */
function runs(file) {
  if (!existsSync(file)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { timeout: 30_000, stdio: "ignore" }).status === 0;
}

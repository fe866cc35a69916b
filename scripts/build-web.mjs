// Builds the web app unless it stands as its sources are: before what looks at it in a browser.
import { ensureWebBuilt } from "./bootstrap/web-build.mjs";

try {
  ensureWebBuilt(process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

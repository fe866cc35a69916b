import { isOwnRule } from "./code-file";
import { findInLines } from "./find-in-lines";
import type { Rule, SourceFile } from "./rule";

const locked = ["pnpm-lock.yaml", ".npmrc", "pnpm-workspace.yaml"];
const home = /(?:^|[\s"'`(=:])(?:file:\/\/)?(?:\/(?:home|Users)\/[\w.-]+\/|\/root\/|[A-Z]:\\Users\\)/;

/** No trace of one machine: no registry's address in what is installed, no path that exists only there. */
export function machineTraces(root: string): Rule {
  // A checkout directly under / has too short a name to tell from a route.
  const checkout =
    root.split(/[\\/]/).length > 2 ? new RegExp(`${root.replaceAll(/[^\w/-]/g, "\\$&")}(?![\\w-])`) : /(?!)/;
  return {
    name: "no trace of one machine",
    check: (files) =>
      files.flatMap((file) => [
        ...(locked.includes(file.path) ? checkRegistry(file) : []),
        ...(isOwnRule(file)
          ? []
          : findInLines(file, file.text, home, "this path exists on one machine only.")),
        ...findInLines(file, file.text, checkout, "this is where the repository stands on this machine."),
      ]),
  };
}

function checkRegistry(file: SourceFile): string[] {
  // What authors wrote when they withdrew a version may hold an address; that is not where it comes from.
  const text = file.text.replaceAll(/^\s*deprecated:.*$/gm, "");
  return findInLines(
    file,
    text,
    /https?:\/\/[^\s"'}]+|\bregistry\s*[=:].*/,
    "each machine uses the registry it is set to.",
  );
}

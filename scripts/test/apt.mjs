import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether Debian's packages can be installed here without asking anybody. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Installs a Debian package; whether it is really there shows when it is looked for again. */
export function aptInstall(name) {
  console.log(`Installing ${name} with apt-get …`);
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["-qq", "update"], options);
  spawnSync("apt-get", ["-qq", "install", "--yes", "--no-install-recommends", name], options);
}

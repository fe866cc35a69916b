import { randomUUID } from "node:crypto";
import { hostname } from "node:os";

const alive = new Set<string>();

/** A name for one run of the postman: machine, process and run. */
export function newRun(): string {
  const name = `${hostname()} ${process.pid} ${randomUUID()}`;
  alive.add(name);
  return name;
}

/** The run has ended; what it still holds is in doubt. */
export function endRun(name: string): void {
  alive.delete(name);
}

/** True for a run of this machine that certainly ended; of other machines only silence can tell. */
export function isGone(name: string): boolean {
  const [machine, pid] = name.split(" ");
  if (machine !== hostname()) return false;
  return Number(pid) === process.pid ? !alive.has(name) : !processLives(Number(pid));
}

function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be touched, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

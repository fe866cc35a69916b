import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EnvironmentError } from "./environment-error";

/** Name of the file in the data folder; losing it ends every session and every personal link. */
export const secretFile = "auth-secret";

/**
 * The secret kept in the data folder, made on first use and readable by its owner alone (mode 0600). Two processes
 * that start at once get the same one.
 */
export function keptSecret(dataDir: string, shortest: number): string {
  const file = join(dataDir, secretFile);
  const secret = read(file) ?? make(dataDir, file);
  if (secret.length >= shortest) return secret;
  throw new EnvironmentError(
    `AUTH_SECRET cannot be used: the file ${secretFile} in the data folder holds fewer than ${shortest} characters.`,
  );
}

function read(file: string): string | null {
  try {
    const secret = readFileSync(file, "utf8").trim();
    chmodSync(file, 0o600);
    return secret;
  } catch (error) {
    // Not there, or no folder it could be in: making it tells the two apart.
    if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return null;
    throw new EnvironmentError(
      `AUTH_SECRET cannot be read: ${secretFile} in the data folder is closed to us.`,
    );
  }
}

function make(dataDir: string, file: string): string {
  const secret = randomBytes(48).toString("base64url");
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${secret}\n`, { flag: "wx", mode: 0o600 });
    // A link is made whole or not at all: nobody ever reads half a secret, and the first one stays.
    linkSync(draft, file);
    return secret;
  } catch (error) {
    const first = isCode(error, "EEXIST") ? read(file) : null;
    if (first) return first;
    throw new EnvironmentError("RONDOM_DATA_DIR cannot be used: no file can be written in that folder.");
  } finally {
    remove(draft);
  }
}

function remove(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where nothing can be written nothing was left; the sentence above says it better.
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

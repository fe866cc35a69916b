/** The driver's code of an error: SQLITE_CONSTRAINT_UNIQUE, 23505 …; null for anything else. */
export function errorCode(error: unknown): string | null {
  for (const thrown of [error, error instanceof Error ? error.cause : null]) {
    if (
      typeof thrown === "object" &&
      thrown !== null &&
      "code" in thrown &&
      typeof thrown.code === "string"
    ) {
      return thrown.code;
    }
  }
  return null;
}

/** True when a row was refused since its key is taken already. */
export function isTaken(error: unknown): boolean {
  const code = errorCode(error);
  return code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY" || code === "23505";
}

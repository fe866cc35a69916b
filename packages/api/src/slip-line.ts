/**
 * One line for the log about an error of ours: its name, the driver's code and where it arose. Never its message,
 * for drivers put what people typed into it.
 */
export function slipLine(thrown: unknown, path: string): string {
  if (!(thrown instanceof Error)) return `${path}: something that is no error was thrown`;
  const cause = thrown.cause instanceof Error ? thrown.cause : thrown;
  const code = "code" in cause && typeof cause.code === "string" ? ` ${cause.code}` : "";
  const frame = /^ +at .+$/m.exec(thrown.stack ?? "")?.[0].trim() ?? "";
  return `${path}: ${thrown.name}${code} ${frame}`.trimEnd();
}

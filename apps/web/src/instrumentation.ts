/** Next calls this once per server process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { mendAddresses } = await import("./instrumentation/mend-addresses");
  mendAddresses();
  const { start } = await import("./instrumentation/start");
  await start();
}

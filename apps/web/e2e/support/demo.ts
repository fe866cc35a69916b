import { join } from "node:path";
import type { Served } from "./serve";
import { press } from "./session";

/** Path of the running demo's database file. */
export function databaseOf(served: Served): string {
  return join(served.dataDir, "rondom.db");
}

/** The cookies of somebody who looks around as the demo's coordinator, for a Cookie header. */
export function lookAround(served: Served): Promise<string> {
  return press(served, "/look-around");
}

/** What a procedure answers to that coordinator, as text. */
export async function ask(served: Served, cookie: string, path: string, input?: object): Promise<string> {
  const query = input ? `?input=${encodeURIComponent(JSON.stringify({ json: input }))}` : "";
  const response = await fetch(`${served.url}/api/trpc/${path}${query}`, { headers: { cookie } });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return text;
}

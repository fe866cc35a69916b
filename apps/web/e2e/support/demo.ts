import { join } from "node:path";
import type { Served } from "./serve";

/** Path of the running demo's database file. */
export function databaseOf(served: Served): string {
  return join(served.dataDir, "rondom.db");
}

/** The cookies of somebody who looks around as the demo's coordinator, for a Cookie header. */
export async function lookAround(served: Served): Promise<string> {
  const jar = new Map<string, string>();
  let response = await step(served, "/look-around", jar, "POST");
  for (let hop = 0; hop < 5 && response.headers.get("location"); hop += 1) {
    response = await step(served, response.headers.get("location") ?? "", jar, "GET");
  }
  return cookieHeader(jar);
}

async function step(
  served: Served,
  location: string,
  jar: Map<string, string>,
  method: string,
): Promise<Response> {
  const response = await fetch(new URL(location, served.url), {
    method,
    redirect: "manual",
    headers: {
      cookie: cookieHeader(jar),
      origin: served.url,
      "content-type": "application/x-www-form-urlencoded",
    },
  });
  for (const line of response.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
  }
  return response;
}

function cookieHeader(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}

/** What a procedure answers to that coordinator, as text. */
export async function ask(served: Served, cookie: string, path: string, input?: object): Promise<string> {
  const query = input ? `?input=${encodeURIComponent(JSON.stringify({ json: input }))}` : "";
  const response = await fetch(`${served.url}/api/trpc/${path}${query}`, { headers: { cookie } });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return text;
}

/** The mails the demo's mailbox holds, as plain text, newest first; waits until none is on its way. */
export async function mailPages(served: Served, cookie: string): Promise<string[]> {
  const list = await (await fetch(`${served.url}/outbox`, { headers: { cookie } })).text();
  const paths = [...new Set([...list.matchAll(/\/outbox\/[\w-]+/g)].map(([path]) => path))];
  return Promise.all(
    paths.map(async (path) => (await fetch(served.url + path, { headers: { cookie } })).text()),
  );
}

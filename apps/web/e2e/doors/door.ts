import type { Served } from "../support/serve";
import { everyTable } from "../support/tables";

/** A demo at whose doors is knocked, and its coordinator's cookie. Both are there once the tests run. */
export interface Door {
  served: Served;
  cookie: string;
}

export const json = { "content-type": "application/json" };

/** Words that only an error's own message, or a place in our files, would hold. */
export const leak =
  /SqliteError|SQLITE_|insert into|select "|\bat .*\.(ts|js|mjs):\d|node_modules|ENOENT|RangeError|TypeError/;

/** Posts as the coordinator's screens do, unless the headers say otherwise. */
export const postAt =
  (door: Door) =>
  (path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(door.served.url + path, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: door.cookie, origin: door.served.url, ...json, ...headers },
      body,
    });

/** Everything that is kept, the logs of what was asked and fetched apart. */
export function tablesOf({ served }: Door): string {
  return JSON.stringify({ ...everyTable(served), audit: null, fetch: null });
}

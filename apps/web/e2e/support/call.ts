import type { Served } from "./serve";

/** What a procedure answered: its status and data, and every byte for searching. */
export interface Called {
  status: number;
  data: unknown;
  text: string;
}

/** Asks for a change as the coordinator's screens do. Rejects only when no answer comes back. */
export async function call(
  served: Pick<Served, "url">,
  cookie: string,
  path: string,
  input: unknown,
): Promise<Called> {
  const response = await fetch(`${served.url}/api/trpc/${path}`, {
    method: "POST",
    headers: { cookie, origin: served.url, "content-type": "application/json" },
    body: JSON.stringify({ json: input }),
  });
  return read(response);
}

/** Asks a question. */
export async function question(
  served: Served,
  cookie: string,
  path: string,
  input: unknown,
): Promise<Called> {
  const query = new URLSearchParams({ input: JSON.stringify({ json: input }) });
  return read(await fetch(`${served.url}/api/trpc/${path}?${query}`, { headers: { cookie } }));
}

/** The data of an answer, in the shape the test expects; an error that says how it was refused. */
export async function dataOf<T>(answer: Promise<Called>): Promise<T> {
  const { status, data, text } = await answer;
  if (status !== 200) throw new Error(`answered ${status}: ${text}`);
  return data as T;
}

async function read(response: Response): Promise<Called> {
  const text = await response.text();
  const json = text.startsWith("{") ? JSON.parse(text) : {};
  return { status: response.status, data: json.result?.data?.json, text };
}

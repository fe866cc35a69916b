import type { Served } from "./serve";

/** Presses a button and follows where it leads, as a browser does; gives the cookies for a Cookie header. */
export async function press(served: Served, path: string): Promise<string> {
  const jar = new Map<string, string>();
  let response = await step(served, path, jar, "POST");
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

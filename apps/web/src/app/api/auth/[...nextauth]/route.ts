import NextAuth from "next-auth";
import { installation } from "../../../../server/installation";
import { mayChange } from "../../../../server/own-post";
import { pathIn, signInOptions } from "../../../../server/sign-in-options";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

const notHere = () => new Response("Not found", { status: 404 });

/** next-auth's answer, with a path of ours as the place to go: no host is believed or told. */
async function answer(request: Request, context: Context): Promise<Response> {
  const given: Response = await NextAuth(signInOptions(installation()))(request, context);
  const to = given.headers.get("location");
  if (!to) return given;
  const headers = new Headers(given.headers);
  const { origin } = new URL(installation().settings.appUrl);
  // Its own pages are not here: whatever went wrong with a token, the way on is a new link.
  const path = pathIn(to, origin);
  headers.set("location", path.startsWith("/api/auth/") ? "/in/expired" : path);
  headers.set("cache-control", "no-store");
  return new Response(given.body, { status: 303, headers });
}

/** Of next-auth's pages only these: making a session out of a one-time token, the session, and the form's token. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const action = (await context.params).nextauth.join("/");
  if (action === "session" || action === "csrf") return answer(request, context);
  if (action !== "callback/email") return notHere();
  // Our own 303 after a person's POST is same-origin; a link on another site, or in a mail, is not.
  const site = request.headers.get("sec-fetch-site");
  return site && site !== "same-origin" ? notHere() : answer(request, context);
}

/** The callback uses a token up on GET, so a look with HEAD must not reach it. */
export async function HEAD(): Promise<Response> {
  return new Response(null, { status: 405, headers: { allow: "GET" } });
}

/** Signing out, from our own pages. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const action = (await context.params).nextauth.join("/");
  if (action !== "signout") return notHere();
  return mayChange(request) ? answer(request, context) : new Response("Forbidden", { status: 403 });
}

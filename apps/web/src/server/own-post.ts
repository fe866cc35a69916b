import { installation } from "./installation";
import { isOurOwn } from "./origin";

type Handler<C> = (request: Request, context: C) => Promise<Response>;

/** True when a request may change something: it comes from our own pages. */
export function mayChange(request: Request): boolean {
  const { settings, fixedUrl } = installation();
  return isOurOwn({ appUrl: fixedUrl ? settings.appUrl : null, headers: request.headers });
}

/** A POST handler that answers 403 to what comes from elsewhere. */
export function ownPost<C>(handler: Handler<C>): Handler<C> {
  return async (request, context) =>
    mayChange(request) ? handler(request, context) : new Response("Forbidden", { status: 403 });
}

/** "See other": the browser fetches a path of ours with GET. The path alone, so that no host is trusted. */
export function seeOther(path: string, headers: HeadersInit = {}): Response {
  const answer = new Response(null, { status: 303, headers });
  answer.headers.set("location", path);
  answer.headers.set("cache-control", "no-store");
  return answer;
}

import { peopleStyle, styleHref } from "../../screens/people/style/people-style";

/**
 * The stylesheet of people's pages. Under its own name it never changes, so a browser keeps it for ever; asked under
 * another name (a page of before an update) it is asked again.
 */
export function GET(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return new Response(peopleStyle, {
    headers: {
      "content-type": "text/css; charset=utf-8",
      "cache-control": pathname + search === styleHref ? "public, max-age=31536000, immutable" : "no-cache",
    },
  });
}

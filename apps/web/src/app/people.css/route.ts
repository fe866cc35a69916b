import { peopleStyle, styleHref } from "../../screens/people/style/people-style";

const [, fingerprint = ""] = styleHref.split("?");

/**
 * The stylesheet of people's pages. Under its own name it never changes, so a browser keeps it for ever; asked under
 * another name (a page of before an update) it is asked again.
 */
export function GET(request: Request): Response {
  // Next writes "?name" as "?name=".
  const own = new URL(request.url).searchParams.has(fingerprint);
  return new Response(peopleStyle, {
    headers: {
      "content-type": "text/css; charset=utf-8",
      "cache-control": own ? "public, max-age=31536000, immutable" : "no-cache",
    },
  });
}

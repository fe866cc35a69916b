import type { ReactElement } from "react";
import { renderDocument } from "../../screens/people/render";

/**
 * Headers of everything behind a personal link: kept nowhere, indexed nowhere, framed nowhere, and nothing is loaded
 * but our one stylesheet. nosniff and the rest stand in next.config for every answer.
 */
const headers = {
  "cache-control": "no-store",
  "x-robots-tag": "noindex",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
};

/** A page as an answer. */
export async function pageAnswer(page: ReactElement, status = 200): Promise<Response> {
  return new Response(await renderDocument(page), {
    status,
    headers: { ...headers, "content-type": "text/html; charset=utf-8" },
  });
}

/** A file to keep, such as a day for a calendar. */
export function fileAnswer(file: {
  filename: string;
  contentType: string;
  body: string | Uint8Array<ArrayBuffer>;
}): Response {
  return new Response(file.body, {
    headers: {
      ...headers,
      "content-type": file.contentType,
      "content-disposition": `attachment; filename="${file.filename}"`,
    },
  });
}

/** "See other": the browser fetches a page of ours with GET. The path alone, so that no host is trusted. */
export function goTo(path: string): Response {
  return new Response(null, { status: 303, headers: { ...headers, location: path } });
}

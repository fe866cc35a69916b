import { demoMail } from "../../../../screens/outbox/demo-mails";

// A mail is foreign text: no script, nothing fetched, shown only inside our own page.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The HTML of one mail of the demo, for the frame on its page. Its links open in a window of their own. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const mail = demoMail((await params).id);
  if (!mail) return new Response("Not found", { status: 404 });
  const html = mail.html.replace(/<head>/i, '<head><base target="_blank">');
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-store",
    },
  });
}

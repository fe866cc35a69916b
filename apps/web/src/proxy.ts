import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy } from "./server/headers";

/** Gives every page of the coordinator a nonce and its policy. It decides nothing about who may see what. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from this header of the request.
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // People's pages (/l, /f), the shown mails and the API are no React pages of ours: they carry their own policy.
  matcher: ["/((?!api/|_next/|l/|f/|people\\.css|outbox/[^/]+/body).*)"],
};

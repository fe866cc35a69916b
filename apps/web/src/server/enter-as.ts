import { createHash, randomBytes } from "node:crypto";
import { signInAdapter } from "@rondom/services/access/sign-in-adapter";
import { installation } from "./installation";
import { seeOther } from "./own-post";

const usableFor = 60_000;

/**
 * Answers a person's POST with a 303 to next-auth's callback, which makes the session. The token was made this very
 * moment, is used up by that request, and stands in no mail.
 */
export async function enterAs(email: string): Promise<Response> {
  const opened = installation();
  const token = randomBytes(32).toString("hex");
  await signInAdapter(opened).createVerificationToken({
    identifier: email,
    // As next-auth looks it up (core/lib/utils hashToken).
    token: createHash("sha256").update(`${token}${opened.authSecret}`).digest("hex"),
    expires: new Date(Date.now() + usableFor),
  });
  const query = new URLSearchParams({ callbackUrl: "/home", token, email });
  return seeOther(`/api/auth/callback/email?${query}`);
}

import { readAddress } from "@rondom/domain/access/address";
import { requestSignIn } from "@rondom/services/access/request-sign-in";
import { ctxFor } from "../../../../server/acting-ctx";
import { ownPost, seeOther } from "../../../../server/own-post";

/** Asks for a sign-in mail; the same answer, after the same time, whoever asks. */
export const POST = ownPost(async (request) => {
  const email = (await request.formData()).get("email");
  if (typeof email !== "string" || !("address" in readAddress(email.trim()))) return seeOther("/in?again=1");
  await requestSignIn(ctxFor({ kind: "system" }), { email });
  return seeOther("/in/sent");
});

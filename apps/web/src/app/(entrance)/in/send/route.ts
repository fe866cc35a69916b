import { readAddress } from "@rondom/domain/access/address";
import { requestSignIn } from "@rondom/services/access/request-sign-in";
import { ctxFor } from "../../../../server/acting-ctx";
import { ownPost, seeOther } from "../../../../server/own-post";
import { postedFields } from "../../../../server/people/posted-fields";

/** Asks for a sign-in mail; the same answer, after the same time, whoever asks. */
export const POST = ownPost(async (request) => {
  const posted = await postedFields(request);
  const email = ("fields" in posted && posted.fields.get("email")) || "";
  if (!("address" in readAddress(email.trim()))) return seeOther("/in?again=1");
  await requestSignIn(ctxFor({ kind: "system" }), { email });
  return seeOther("/in/sent");
});

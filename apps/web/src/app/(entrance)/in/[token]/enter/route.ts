import { Refusal } from "@rondom/domain/refusal";
import { useSignIn as spendSignIn } from "@rondom/services/access/use-sign-in";
import { ctxFor } from "../../../../../server/acting-ctx";
import { enterAs } from "../../../../../server/enter-as";
import { ownPost, seeOther } from "../../../../../server/own-post";

/** The button on the page of a sign-in mail: uses the link up and makes a session. */
export const POST = ownPost<{ params: Promise<{ token: string }> }>(async (_request, { params }) => {
  try {
    const { token } = await params;
    const { email } = await spendSignIn(ctxFor({ kind: "system" }), { token });
    return enterAs(email);
  } catch (error) {
    if (error instanceof Refusal) return seeOther("/in/expired");
    throw error;
  }
});

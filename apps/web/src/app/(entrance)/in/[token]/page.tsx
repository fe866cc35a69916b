import { checkSignIn } from "@rondom/services/access/check-sign-in";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EntranceFrame } from "../../../../screens/entrance/entrance-frame";
import { ctxFor } from "../../../../server/acting-ctx";
import { buttonLook } from "../../../../ui/button-look";

/** What the sign-in mail opens: a button. Opening this page uses nothing up, so scanners of mail do no harm. */
export default async function OpenPage({ params }: { params: Promise<{ token: string }> }) {
  const say = await getTranslations("coordinator-entrance.open");
  const { token } = await params;
  const { usable } = await checkSignIn(ctxFor({ kind: "system" }), { token: token.slice(0, 200) });
  if (!usable) redirect("/in/expired");
  return (
    <EntranceFrame>
      <h1 className="text-display font-bold">{say("title")}</h1>
      <p>{say("text")}</p>
      <form action={`/in/${encodeURIComponent(token)}/enter`} method="post">
        <button type="submit" className={buttonLook("primary", "large")}>
          {say("button")}
        </button>
      </form>
    </EntranceFrame>
  );
}

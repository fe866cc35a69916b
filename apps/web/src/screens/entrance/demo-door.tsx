import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonLook } from "../../ui/button-look";

/** The way in of the demo: a button, for it makes a session. */
export async function DemoDoor() {
  const say = await getTranslations("coordinator-entrance.demo");
  return (
    <section className="grid gap-3 rounded-card border border-line bg-surface p-4">
      <h2 className="text-lead font-bold">{say("title")}</h2>
      <p className="text-note text-soft">{say("text")}</p>
      <form action="/look-around" method="post" className="grid">
        <button type="submit" className={buttonLook("primary", "large")}>
          {say("button")}
        </button>
      </form>
      <Link href="/outbox" className="link text-note">
        {say("outbox")}
      </Link>
    </section>
  );
}

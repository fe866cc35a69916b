import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EntranceFrame } from "../../../../screens/entrance/entrance-frame";

/** After asking for a link: the same words for every address. */
export default async function SentPage() {
  const say = await getTranslations("coordinator-entrance.sent");
  return (
    <EntranceFrame>
      <h1 className="text-display font-bold">{say("title")}</h1>
      <p>{say("text")}</p>
      <p className="text-note text-soft">{say("look")}</p>
      <p>
        <Link href="/in" className="link">
          {say("again")}
        </Link>
      </p>
    </EntranceFrame>
  );
}

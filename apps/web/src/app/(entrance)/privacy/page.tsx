import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EntranceFrame } from "../../../screens/entrance/entrance-frame";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-entrance.privacy");
  return { title: say("link") };
}

const points = ["who", "family", "links", "nothing", "ask"] as const;

/** What is kept, who sees it, and whom to ask. */
export default async function PrivacyPage() {
  const say = await getTranslations("coordinator-entrance.privacy");
  return (
    <EntranceFrame>
      <h1 className="text-display font-bold">{say("title")}</h1>
      {points.map((point) => (
        <p key={point}>{say(point)}</p>
      ))}
      <p>
        <Link href="/" className="link">
          {say("back")}
        </Link>
      </p>
    </EntranceFrame>
  );
}

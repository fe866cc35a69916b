import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "../../../screens/frame/shell";
import { HomeScreen } from "../../../screens/home/home-screen";
import { signedIn } from "../../../server/signed-in";
import { caller, orNotFound } from "../../../trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-home");
  return { title: say("title") };
}

/** The coordinator's first page. */
export default async function HomePage() {
  const home = await orNotFound((await caller()).home.read({}));
  const name = (await signedIn())?.name.split(" ")[0] ?? "";
  return (
    <Shell>
      <HomeScreen home={home} name={name} now={Date.now()} />
    </Shell>
  );
}

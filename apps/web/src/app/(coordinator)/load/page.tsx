import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "../../../screens/frame/shell";
import { LoadOverview } from "../../../screens/load/load-overview";
import { caller, orNotFound } from "../../../trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-load.overview");
  return { title: say("title") };
}

/** Who carries what, over all families of the coordinator. */
export default async function LoadPage() {
  const say = await getTranslations("coordinator-load.overview");
  const { lines } = await orNotFound((await caller()).load.overview({}));
  return (
    <Shell crumbs={[{ label: say("title") }]}>
      <div className="mx-auto grid max-w-4xl gap-4 px-4 py-6">
        <h1 className="text-display font-bold">{say("title")}</h1>
        <p className="text-soft">{say("hint")}</p>
        <LoadOverview lines={lines} />
      </div>
    </Shell>
  );
}

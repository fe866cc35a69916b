import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpenFamily } from "../../../screens/family/open-family";
import { Shell } from "../../../screens/frame/shell";
import { HomeFamilies } from "../../../screens/home/home-families";
import { HomeWeek } from "../../../screens/home/home-week";
import { signedIn } from "../../../server/signed-in";
import { caller, orNotFound } from "../../../trpc/server";
import { EmptyTable } from "../../../ui/empty-table";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-home");
  return { title: say("title") };
}

/** What waits, over all families; beside it the week and the families. */
export default async function HomePage() {
  const say = await getTranslations("coordinator-home");
  const families = await orNotFound((await caller()).family.list({}));
  const name = (await signedIn())?.name.split(" ")[0] ?? "";
  const open = families.filter((family) => family.closedAt === null);
  return (
    <Shell>
      <div className="mx-auto grid max-w-[77.5rem] gap-6 px-4 py-6 lg:grid-cols-[minmax(0,47rem)_minmax(0,24rem)] lg:px-10">
        <div className="grid content-start gap-4">
          <div>
            <h1 className="text-display font-bold">{say("nothing")}</h1>
            <p className="text-soft">{say("nothingText", { name, count: open.length })}</p>
          </div>
          {families.length === 0 ? (
            <EmptyTable title={say("first.title")} action={<OpenFamily />}>
              {say("first.text")}
            </EmptyTable>
          ) : null}
        </div>
        {families.length > 0 ? (
          <div className="grid content-start gap-4">
            <HomeWeek families={open} now={Date.now()} />
            <HomeFamilies families={open} />
          </div>
        ) : null}
      </div>
    </Shell>
  );
}

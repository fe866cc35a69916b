import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FamilyList } from "../../../screens/family/family-list";
import { OpenFamily } from "../../../screens/family/open-family";
import { Shell } from "../../../screens/frame/shell";
import { caller, orNotFound } from "../../../trpc/server";
import { EmptyTable } from "../../../ui/empty-table";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-family");
  return { title: say("title") };
}

/** All families of the coordinator, and a way to open one. */
export default async function FamiliesPage() {
  const say = await getTranslations("coordinator-family");
  const frame = await getTranslations("coordinator-frame");
  const families = await orNotFound((await caller()).family.list({}));
  return (
    <Shell crumbs={[{ label: frame("families") }]}>
      <div className="mx-auto grid max-w-4xl gap-4 px-4 py-6">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-display font-bold">{say("title")}</h1>
          {families.length > 0 ? <OpenFamily /> : null}
        </div>
        {families.length > 0 ? (
          <FamilyList families={families} />
        ) : (
          <EmptyTable title={say("empty.title")} action={<OpenFamily />}>
            {say("empty.text")}
          </EmptyTable>
        )}
      </div>
    </Shell>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FamilyHeader } from "../../../../../screens/family/family-header";
import { Shell } from "../../../../../screens/frame/shell";
import { NamesCurtain } from "../../../../../screens/network/pseudonym/names-curtain";
import { WindowTitle } from "../../../../../screens/network/pseudonym/window-title";
import { FamilyName } from "../../../../../screens/network/pseudonym/without-names";
import { caller, orNotFound } from "../../../../../trpc/server";

interface FamilyLayoutProps {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: FamilyLayoutProps): Promise<Metadata> {
  const { id } = await params;
  // Whether it is there is asked below; here a refusal would leave the page without any title.
  const family = await (await caller()).family.read({ familyId: id }).catch(() => null);
  return family ? { title: family.name } : {};
}

/** Header and tabs of a family's file; the pages of the tabs fill the rest of the window. */
export default async function FamilyLayout({ params, children }: FamilyLayoutProps) {
  const { id } = await params;
  const frame = await getTranslations("coordinator-frame");
  const ask = await caller();
  const family = await orNotFound(ask.family.read({ familyId: id }));
  const line = (await ask.family.list({})).find(({ familyId }) => familyId === id);
  const work = await orNotFound(ask.family.countWork({ familyId: id }));
  return (
    <Shell
      curtain={false}
      crumbs={[{ href: "/families", label: frame("families") }, { label: <FamilyName name={family.name} /> }]}
    >
      <WindowTitle family={family.name} />
      <FamilyHeader family={family} nextMeetingAt={line?.nextMeetingAt ?? null} work={work} />
      <NamesCurtain titled>{children}</NamesCurtain>
    </Shell>
  );
}

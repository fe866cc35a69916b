import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "../../../../../screens/frame/shell";
import { FamilyName } from "../../../../../screens/network/pseudonym/without-names";
import { SharingScreen } from "../../../../../screens/sharing/sharing-screen";
import { caller, orNotFound } from "../../../../../trpc/server";

interface SharingPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-sharing");
  return { title: say("title") };
}

/** What the helpers of a family see of its map. */
export default async function SharingPage({ params }: SharingPageProps) {
  const { id: familyId } = await params;
  const say = await getTranslations("coordinator-sharing");
  const tabs = await getTranslations("coordinator-family.tabs");
  const ask = await caller();
  const [family, sharing] = await orNotFound(
    Promise.all([ask.family.read({ familyId }), ask.network.sharing({ familyId })]),
  );
  return (
    <Shell
      crumbs={[
        { href: `/families/${familyId}`, label: <FamilyName name={family.name} /> },
        { href: `/families/${familyId}/network`, label: tabs("network") },
        { label: say("button") },
      ]}
    >
      <SharingScreen initial={sharing} closed={family.closed !== null} />
    </Shell>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "../../../../screens/frame/shell";
import { FamilyFileScreen } from "../../../../screens/import/family-file-screen";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-import.family");
  return { title: say("title") };
}

/** Opens a family from a family file. */
export default async function FamilyFilePage() {
  const say = await getTranslations("coordinator-import.family");
  const frame = await getTranslations("coordinator-frame");
  return (
    <Shell crumbs={[{ href: "/families", label: frame("families") }, { label: say("crumb") }]}>
      <FamilyFileScreen />
    </Shell>
  );
}

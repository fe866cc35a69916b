import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "../../../../../screens/frame/shell";
import { ImportScreen } from "../../../../../screens/import/import-screen";
import { FamilyName } from "../../../../../screens/network/pseudonym/without-names";
import { caller, orNotFound } from "../../../../../trpc/server";
import { LinkButton } from "../../../../../ui/link-button";
import { NoteBox } from "../../../../../ui/note-box";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-import");
  return { title: say("title") };
}

/** Contacts from a CSV file, for one family. */
export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const say = await getTranslations("coordinator-import");
  const tabs = await getTranslations("coordinator-family.tabs");
  const family = await orNotFound((await caller()).family.read({ familyId: id }));
  const map = `/families/${id}/network`;
  return (
    <Shell
      crumbs={[
        { href: `/families/${id}`, label: <FamilyName name={family.name} /> },
        { href: map, label: tabs("network") },
        { label: say("crumb") },
      ]}
    >
      {family.closed ? (
        <div className="mx-auto grid max-w-4xl gap-4 px-4 py-6">
          <h1 className="text-title font-bold">{say("title")}</h1>
          <NoteBox action={<LinkButton href={map}>{say("back")}</LinkButton>}>{say("closed")}</NoteBox>
        </div>
      ) : (
        <ImportScreen familyId={id} />
      )}
    </Shell>
  );
}

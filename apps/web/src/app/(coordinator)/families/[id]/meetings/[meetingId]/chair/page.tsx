import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChairScreen } from "../../../../../../../screens/minutes/chair-screen";
import { HideBeforePaint } from "../../../../../../../screens/network/pseudonym/hide-before-paint";
import { NamesCurtain } from "../../../../../../../screens/network/pseudonym/names-curtain";
import { signedIn } from "../../../../../../../server/signed-in";
import { caller, orNotFound } from "../../../../../../../trpc/server";

interface ChairPageProps {
  params: Promise<{ id: string; meetingId: string }>;
}

async function table({ params }: ChairPageProps) {
  const { id, meetingId } = await params;
  return orNotFound((await caller()).minutes.read({ familyId: id, meetingId }));
}

export async function generateMetadata(props: ChairPageProps): Promise<Metadata> {
  const say = await getTranslations("coordinator-minutes");
  return { title: say("title", { family: (await table(props)).family.name }) };
}

/** Chairing a meeting. Once its report is out, the report is what there is to see. */
export default async function ChairPage(props: ChairPageProps) {
  const chairing = await table(props);
  const { id, meetingId } = await props.params;
  if (chairing.reportId) redirect(`/families/${id}/meetings/${meetingId}/report`);
  const coordinator = await signedIn();
  return (
    <>
      <HideBeforePaint />
      <NamesCurtain>
        <ChairScreen initial={chairing} me={coordinator?.name ?? ""} />
      </NamesCurtain>
    </>
  );
}

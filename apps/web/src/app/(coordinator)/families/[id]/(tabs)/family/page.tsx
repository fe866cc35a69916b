import { FileScreen } from "../../../../../../screens/family/file-screen";
import { caller, orNotFound } from "../../../../../../trpc/server";

/** The family itself and its data. */
export default async function FamilyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id: familyId } = await params;
  return <FileScreen initial={await orNotFound((await caller()).family.read({ familyId }))} />;
}

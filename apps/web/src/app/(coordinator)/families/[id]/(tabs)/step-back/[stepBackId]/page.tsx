import { StepBackScreen } from "../../../../../../../screens/load/step-back-screen";
import { caller, orNotFound } from "../../../../../../../trpc/server";

/** Somebody stepped back: what hung on them, and who takes it over. */
export default async function StepBackPage({
  params,
}: {
  params: Promise<{ id: string; stepBackId: string }>;
}) {
  const { id: familyId, stepBackId } = await params;
  const read = await orNotFound((await caller()).load.stepBack({ familyId, stepBackId }));
  return <StepBackScreen initial={read} />;
}

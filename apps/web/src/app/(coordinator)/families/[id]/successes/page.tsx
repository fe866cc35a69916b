import { SuccessesScreen } from "../../../../../screens/plan/successes-screen";
import { caller, orNotFound } from "../../../../../trpc/server";

interface SuccessesPageProps {
  params: Promise<{ id: string }>;
}

/** What went well, large, to show at the table; nothing else stands on it. */
export default async function SuccessesPage({ params }: SuccessesPageProps) {
  const { id: familyId } = await params;
  const procedures = await caller();
  const [family, successes] = await orNotFound(
    Promise.all([procedures.family.read({ familyId }), procedures.plan.successes({ familyId })]),
  );
  return <SuccessesScreen familyId={familyId} successes={successes} closed={family.closed !== null} />;
}

import { PlanScreen } from "../../../../../../screens/plan/plan-screen";
import { caller, orNotFound } from "../../../../../../trpc/server";

interface PlanPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The tab Plan; `?need=` opens the form of a goal for that need. */
export default async function PlanPage({ params, searchParams }: PlanPageProps) {
  const { id: familyId } = await params;
  const { need } = await searchParams;
  const procedures = await caller();
  const [family, network, questions, news] = await orNotFound(
    Promise.all([
      procedures.family.read({ familyId }),
      procedures.network.read({ familyId }),
      procedures.plan.openQuestions({ familyId }),
      procedures.plan.news({ familyId }),
    ]),
  );
  return (
    <PlanScreen
      network={network}
      questions={questions}
      news={news}
      closed={family.closed !== null}
      needId={typeof need === "string" ? need : null}
    />
  );
}

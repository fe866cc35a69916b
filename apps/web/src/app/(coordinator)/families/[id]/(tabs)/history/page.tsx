import { HistoryScreen } from "../../../../../../screens/history/history-screen";
import { caller, orNotFound } from "../../../../../../trpc/server";

/** Then, now and wished: the history of the network, under the tab Netwerk. */
export default async function HistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id: familyId } = await params;
  const ask = await caller();
  const [family, network, versions] = await orNotFound(
    Promise.all([
      ask.family.read({ familyId }),
      ask.network.read({ familyId }),
      ask.network.listVersions({ familyId }),
    ]),
  );
  return <HistoryScreen network={network} versions={versions} closed={family.closed !== null} />;
}

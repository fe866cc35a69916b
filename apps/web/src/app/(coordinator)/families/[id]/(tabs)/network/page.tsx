import { NetworkScreen } from "../../../../../../screens/network/network-screen";
import { caller, orNotFound } from "../../../../../../trpc/server";

/** The tab Netwerk. */
export default async function NetworkPage({ params }: { params: Promise<{ id: string }> }) {
  const { id: familyId } = await params;
  const procedures = await caller();
  const [family, network] = await orNotFound(
    Promise.all([procedures.family.read({ familyId }), procedures.network.read({ familyId })]),
  );
  return <NetworkScreen initial={network} closed={family.closed !== null} />;
}

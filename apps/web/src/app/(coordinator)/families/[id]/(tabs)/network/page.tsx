import { Coming } from "../../../../../../screens/family/coming";

export default function NetworkPage() {
  return <Coming tab="network" />;
}

import { Coming } from "../../../../../../screens/family/coming";

export default function PlanPage() {
  return <Coming tab="plan" />;
}

import { Coming } from "../../../../../../screens/family/coming";

export default function ReportsPage() {
  return <Coming tab="reports" />;
}

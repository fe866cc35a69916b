import { Coming } from "../../../../../../screens/family/coming";

export default function TasksPage() {
  return <Coming tab="tasks" />;
}

import { Coming } from "../../../../../../screens/family/coming";

export default function MeetingPage() {
  return <Coming tab="meeting" />;
}

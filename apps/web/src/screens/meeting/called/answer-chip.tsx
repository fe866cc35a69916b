import type { AnswerValue } from "@rondom/domain/meeting/meeting";
import { Check, CircleHelp, type LucideIcon, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "../../../ui/chip";
import { Icon } from "../../../ui/icon";

const looks: Record<AnswerValue, { tone: Tone; icon: LucideIcon }> = {
  yes: { tone: "good", icon: Check },
  no: { tone: "plain", icon: X },
  maybe: { tone: "plain", icon: CircleHelp },
};

/** What somebody said; an answer to an earlier moment is quiet, for they are asked anew. */
export function AnswerChip({ value, earlier = false }: { value: AnswerValue; earlier?: boolean }) {
  const say = useTranslations("coordinator-meeting.answer");
  const { tone, icon } = looks[value];
  return (
    <Chip tone={earlier ? "plain" : tone} icon={<Icon of={icon} size={16} />}>
      {earlier ? say("earlier", { answer: say(value) }) : say(value)}
    </Chip>
  );
}

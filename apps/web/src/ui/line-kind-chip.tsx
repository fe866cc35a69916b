import type { LineKind } from "@rondom/domain/minutes/line";
import { Check, CircleQuestionMark, ListTodo, type LucideIcon, Minus, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "./chip";
import { Icon } from "./icon";

/** Icon and tone of each kind of line in the minutes. */
export const lineKindLooks: Record<LineKind, { icon: LucideIcon; tone: Tone }> = {
  note: { icon: Minus, tone: "plain" },
  decision: { icon: Check, tone: "action" },
  task: { icon: ListTodo, tone: "action" },
  question: { icon: CircleQuestionMark, tone: "look" },
  success: { icon: Star, tone: "good" },
};

/** Notitie, Beslissing, Taak, Open vraag or Succes, with its icon. */
export function LineKindChip({ kind }: { kind: LineKind }) {
  const say = useTranslations("coordinator-frame");
  const { icon, tone } = lineKindLooks[kind];
  return (
    <Chip tone={tone} icon={<Icon of={icon} size={16} />}>
      {say(`lineKind.${kind}`)}
    </Chip>
  );
}

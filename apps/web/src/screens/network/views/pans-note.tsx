import { MoveHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../../ui/icon";

interface PansNoteProps {
  /** The narrowest that the drawing may be drawn with letters that can be read, px. */
  narrowest: number;
  /** The width there is, px. */
  width: number;
}

/** Says so where a drawing is wider than its pane, with the other way to see everybody. */
export function PansNote({ narrowest, width }: PansNoteProps) {
  const say = useTranslations("coordinator-views");
  if (narrowest <= width) return null;
  return (
    <p className="flex items-center gap-2 px-4 pt-2 text-note text-soft">
      <Icon of={MoveHorizontal} size={16} />
      {say("pans")}
    </p>
  );
}

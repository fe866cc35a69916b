import { BookOpen, FileText, LinkIcon, Unlink } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../ui/icon";

const steps = [
  { key: "report", icon: FileText },
  { key: "links", icon: LinkIcon },
  { key: "dead", icon: Unlink },
  { key: "reopen", icon: BookOpen },
] as const;

/** What happens when a file is closed, step by step. */
export function ClosingSteps() {
  const say = useTranslations("coordinator-family.file.close.steps");
  return (
    <ol className="grid gap-2">
      {steps.map(({ key, icon }) => (
        <li key={key} className="flex items-start gap-2">
          <Icon of={icon} size={18} className="mt-px text-soft" />
          <span>{say(key)}</span>
        </li>
      ))}
    </ol>
  );
}

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Chip } from "../../ui/chip";
import { Icon } from "../../ui/icon";

interface SectionCardProps {
  /** For those who hear the page: what is answered here. */
  label: string;
  /** Of the family's layer: says that nobody else reads it. */
  locked?: boolean;
  children: ReactNode;
}

/** One part of a step: its questions, and where they are answered. */
export function SectionCard({ label, locked = false, children }: SectionCardProps) {
  const say = useTranslations("coordinator-network.layer");
  return (
    <section aria-label={label} className="grid gap-4 rounded-card border border-line bg-surface p-4 sm:p-5">
      {locked ? (
        <span className="justify-self-start">
          <Chip icon={<Icon of={Lock} size={16} />}>{say("lock")}</Chip>
        </span>
      ) : null}
      {children}
    </section>
  );
}

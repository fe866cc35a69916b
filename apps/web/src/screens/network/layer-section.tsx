import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Chip } from "../../ui/chip";
import { Icon } from "../../ui/icon";

/** Round everything that the family feels or says itself: nobody else ever reads it. */
export function LayerSection({ title, children }: { title: string; children: ReactNode }) {
  const say = useTranslations("coordinator-network.layer");
  return (
    <section className="grid gap-2 rounded-button border border-line bg-paper p-3 text-note">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold">{title}</h3>
        <Chip icon={<Icon of={Lock} size={16} />}>{say("lock")}</Chip>
      </div>
      {children}
    </section>
  );
}

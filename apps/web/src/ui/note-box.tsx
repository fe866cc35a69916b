import { ArrowRight, CircleAlert, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export type NoteTone = "info" | "next" | "look" | "bad";

const looks: Record<NoteTone, { ground: string; colour: string; icon: LucideIcon }> = {
  info: { ground: "bg-sunken", colour: "text-soft", icon: Info },
  next: { ground: "bg-action-soft", colour: "text-action", icon: ArrowRight },
  look: { ground: "bg-attention-soft", colour: "text-attention", icon: CircleAlert },
  bad: { ground: "bg-bad-soft", colour: "text-bad", icon: TriangleAlert },
};

interface NoteBoxProps {
  /** info: information; next: the next step; look: please look; bad: not saved, and nothing else. */
  tone?: NoteTone;
  icon?: LucideIcon;
  /** The fact, in bold. */
  fact?: ReactNode;
  children?: ReactNode;
  /** One way out: a button or a link. */
  action?: ReactNode;
  /** Say it aloud when it appears. */
  announce?: boolean;
}

/** A box with an icon, a bold fact, a line or two, and one way on. */
export function NoteBox({ tone = "info", icon, fact, children, action, announce }: NoteBoxProps) {
  const look = looks[tone];
  return (
    <div
      {...(announce ? { role: tone === "bad" ? "alert" : "status" } : {})}
      className={`flex flex-wrap items-center gap-3 rounded-button p-3 text-note ${look.ground}`}
    >
      <div className="flex min-w-52 flex-1 items-start gap-3">
        <Icon of={icon ?? look.icon} className={look.colour} />
        <div>
          {fact ? <p className="font-semibold">{fact}</p> : null}
          {children ? <div>{children}</div> : null}
        </div>
      </div>
      {action}
    </div>
  );
}

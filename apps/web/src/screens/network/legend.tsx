import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyChair } from "../../ui/empty-chair";
import { Icon } from "../../ui/icon";

const band = "inline-block h-2 w-6";
const seat = "inline-block size-5 border-2 border-ink bg-surface";

/** What the shapes of the map mean; each differs without its colour too. */
export function Legend() {
  const say = useTranslations("coordinator-network.legendOf");
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2 px-4 pt-3 text-small text-soft">
      <SeatSigns />
      <Sign words={say("several")}>
        <span className={`${seat} rounded-full outline outline-offset-1 outline-ink`} />
      </Sign>
      <Sign words={say("thread")}>
        <svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true" fill="none" stroke="var(--ink)">
          <path d="M3 9Q14 -3 25 9" strokeWidth="1.9" />
          <circle cx="3" cy="9" r="2.5" fill="var(--ink)" />
          <circle cx="25" cy="9" r="2.5" fill="var(--ink)" />
        </svg>
      </Sign>
      <Sign words={say("carried")}>
        <span className={`${band} bg-soft`} />
      </Sign>
      <Sign words={say("hangsOnOne")}>
        <span className="inline-block h-1 w-6 bg-soft" />
      </Sign>
      <Sign words={say("nobody")}>
        <span className="inline-block h-2.5 w-6 border-[1.5px] border-dashed border-soft" />
      </Sign>
      <Sign words={say("chair")}>
        <EmptyChair size={20} />
      </Sign>
      <Sign words={say("toDiscuss")}>
        <span className="inline-block h-3 w-6 rounded-sm border-2 border-dotted border-edge" />
      </Sign>
      <Sign words={say("noNeed")}>
        <span className="inline-flex h-4 w-6 items-center justify-center rounded-sm bg-sunken">
          <Icon of={Check} size={16} />
        </span>
      </Sign>
    </ul>
  );
}

/** What the shape of a seat says, in every drawing. */
export function SeatSigns() {
  const say = useTranslations("coordinator-network.legendOf");
  return (
    <>
      <Sign words={say("informal")}>
        <span className={`${seat} rounded-full`} />
      </Sign>
      <Sign words={say("formal")}>
        <span className={`${seat} rounded-[4px]`} />
      </Sign>
    </>
  );
}

function Sign({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="inline-flex">
        {children}
      </span>
      {words}
    </li>
  );
}

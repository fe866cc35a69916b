"use client";

import { Check, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { IconButton } from "../../../ui/icon-button";
import { useChair } from "../chair-place";
import { Kbd } from "../kbd";
import { AgendaDialog } from "./agenda-dialog";
import { NewPoint } from "./new-point";
import { usePoints } from "./use-points";

/** Brings the point on the table into sight, also in a strip that scrolls. */
function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** The agenda: a column beside the lines on a laptop, a strip above them on a tablet. */
export function AgendaPanel() {
  const say = useTranslations("coordinator-minutes.agenda");
  const { points, goTo } = usePoints();
  const { chair } = useChair();
  const [isOpen, setOpen] = useState(false);
  return (
    <nav
      aria-label={say("title")}
      className="flex flex-col gap-3 bg-surface max-[1100px]:border-b max-[1100px]:border-line max-[1100px]:px-3 max-[1100px]:py-2 sm:max-[1100px]:px-5 min-[1100px]:overflow-y-auto min-[1100px]:border-e min-[1100px]:border-line min-[1100px]:bg-paper min-[1100px]:p-2.5"
    >
      <h2 className="px-3 pt-1 text-body font-bold max-[1100px]:sr-only">{say("title")}</h2>
      <ol className="flex gap-2 max-[1100px]:overflow-x-auto max-[1100px]:p-1 min-[1100px]:flex-col">
        {points.map(({ id, title, isHere, lines }, index) => (
          <li key={id} className="max-[1100px]:shrink-0">
            <button
              type="button"
              ref={isHere ? intoSight : null}
              onClick={() => goTo(id)}
              aria-current={isHere ? "true" : undefined}
              className={`control flex w-full items-center gap-3 px-3 py-2 text-start text-note max-[1100px]:max-w-72 max-[1100px]:rounded-full max-[1100px]:border-[1.5px] min-[1100px]:rounded-button ${
                isHere
                  ? "border-action bg-action-soft font-bold text-action min-[1100px]:text-ink min-[1100px]:shadow-[inset_3px_0_0_var(--action)]"
                  : "border-edge text-ink hover:bg-sunken"
              }`}
            >
              {lines > 0 && !isHere ? (
                <Icon of={Check} size={18} className="text-soft" />
              ) : (
                <span className="min-w-4.5 text-center">{index + 1}</span>
              )}
              <bdi className="min-w-0 flex-1">{title}</bdi>
              {lines > 0 ? (
                <span className="text-small font-normal text-soft max-[1100px]:sr-only">
                  {say("lines", { count: lines })}
                </span>
              ) : null}
            </button>
          </li>
        ))}
        <li className="shrink-0 min-[1100px]:hidden">
          <IconButton icon={Pencil} label={say("change")} onPress={() => setOpen(true)} />
        </li>
      </ol>
      {points.length === 0 ? <p className="px-3 text-note text-soft">{say("emptyText")}</p> : null}
      <div className="grid gap-2 px-1 max-[1100px]:hidden">
        <NewPoint />
        <Button kind="quiet" size="small" icon={<Icon of={Pencil} size={16} />} onPress={() => setOpen(true)}>
          {say("change")}
        </Button>
      </div>
      <p className="mt-auto flex items-center gap-1.5 px-3 py-2 text-small text-soft max-[1100px]:hidden">
        <Kbd>Alt</Kbd>
        <Kbd>↓</Kbd>
        {say("next")}
      </p>
      {chair.sync ? <AgendaDialog isOpen={isOpen} onClose={() => setOpen(false)} /> : null}
    </nav>
  );
}

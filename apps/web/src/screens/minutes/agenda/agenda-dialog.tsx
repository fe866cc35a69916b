"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "../../../ui/dialog";
import { useSpeak } from "../../../ui/toasts";
import { Refused } from "../../family/refused";
import { useChair } from "../chair-place";
import { AgendaRow } from "./agenda-row";
import { NewPoint } from "./new-point";
import { Suggestions } from "./suggestions";
import { useAgenda } from "./use-agenda";

/** Points in order, another name, off the agenda; and what could be added. */
export function AgendaDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useTranslations("coordinator-minutes.agenda");
  const { chair } = useChair();
  const agenda = useAgenda();
  const { announce } = useSpeak();
  const { items } = chair.shown;
  return (
    <Dialog title={say("change")} isOpen={isOpen} onClose={onClose}>
      <Refused error={agenda.error} />
      {items.length === 0 ? <p className="text-note text-soft">{say("emptyText")}</p> : null}
      <ol aria-label={say("points")} className="divide-y divide-line">
        {items.map((item, index) => (
          <AgendaRow
            key={item.id}
            item={item}
            number={index + 1}
            isLast={index === items.length - 1}
            agenda={agenda}
            onMove={async (to) => {
              await agenda.move(item.id, to);
              announce(say("moved", { title: item.title, place: to + 1 }));
            }}
          />
        ))}
      </ol>
      <NewPoint />
      <Suggestions />
    </Dialog>
  );
}

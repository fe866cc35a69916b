"use client";

import { limits } from "@rondom/domain/text";
import { ArrowDown, ArrowUp, Pencil, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "../../../ui/button";
import { IconButton } from "../../../ui/icon-button";
import { TextField } from "../../../ui/text-field";
import type { ShownItem } from "../saving/with-pending";
import type { useAgenda } from "./use-agenda";

interface AgendaRowProps {
  item: ShownItem;
  number: number;
  isLast: boolean;
  agenda: ReturnType<typeof useAgenda>;
  onMove: (to: number) => Promise<void>;
}

/** One point with its buttons; all of them by keyboard. */
export function AgendaRow({ item, number, isLast, agenda, onMove }: AgendaRowProps) {
  const say = useTranslations("coordinator-minutes.agenda");
  const frame = useTranslations("coordinator-frame");
  const [title, setTitle] = useState<string | null>(null);
  const words = { title: item.title };
  async function save(event: FormEvent) {
    event.preventDefault();
    if (!title?.trim()) return;
    await agenda.rename(item, title).then(
      () => setTitle(null),
      // Said above the list; what was typed stays in its field.
      () => undefined,
    );
  }
  if (title !== null)
    return (
      <li className="py-2">
        <form onSubmit={save} className="flex items-end gap-2">
          <div className="flex-1">
            <TextField
              label={say("name")}
              labelHidden
              value={title}
              onChange={setTitle}
              limit={limits.title}
              autoFocus
            />
          </div>
          <Button type="submit">{frame("save")}</Button>
        </form>
      </li>
    );
  const quietly = (asked: Promise<unknown>) => void asked.catch(() => undefined);
  return (
    <li className="flex flex-wrap items-center gap-x-2 py-1">
      <span className="min-w-5 text-note text-soft">{number}</span>
      <span className="min-w-36 flex-1 py-1">
        <bdi>{item.title}</bdi>
        {item.sensitive ? <span className="block text-small text-soft">{say("sensitive")}</span> : null}
      </span>
      <span className="flex">
        <IconButton icon={Pencil} label={say("rename", words)} onPress={() => setTitle(item.title)} />
        <IconButton
          icon={ArrowUp}
          label={say("up", words)}
          isDisabled={number === 1}
          onPress={() => quietly(onMove(number - 2))}
        />
        <IconButton
          icon={ArrowDown}
          label={say("down", words)}
          isDisabled={isLast}
          onPress={() => quietly(onMove(number))}
        />
        <IconButton icon={X} label={say("remove", words)} onPress={() => quietly(agenda.remove(item))} />
      </span>
    </li>
  );
}

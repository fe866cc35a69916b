"use client";

import {
  BookOpenCheck,
  Check,
  CircleHelp,
  Clock,
  Copy,
  Ellipsis,
  FileText,
  type LucideIcon,
  MailPlus,
  MailWarning,
  MailX,
  MessageSquareText,
  Phone,
  ScanEye,
  Volume2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../../ui/icon";
import { IconButton } from "../../../ui/icon-button";
import { Menu } from "../../../ui/menu";
import type { LedgerRow } from "../view";
import { needsAnotherWay, type Reached, reached } from "./reached";
import type { LedgerActions } from "./use-ledger-actions";
import { useReachedWords } from "./use-reached-words";

const icons: Record<Reached["kind"], LucideIcon> = {
  read: BookOpenCheck,
  noted: BookOpenCheck,
  answered: MessageSquareText,
  fetched: ScanEye,
  "handed-over": Check,
  "came-back": MailWarning,
  unknown: CircleHelp,
  "no-address": MailX,
  waiting: Clock,
  "under-way": Clock,
  nothing: MailX,
};

function toneOf(state: Reached): string {
  if (state.kind === "read" || state.kind === "noted") return "text-good";
  return needsAnotherWay(state) ? "text-attention" : "text-action";
}

/** One reader: where the report is with them, and what can be done. */
export function LedgerLine({ row, actions }: { row: LedgerRow; actions: LedgerActions }) {
  const say = useTranslations("coordinator-report.ledger");
  const words = useReachedWords();
  const state = reached(row);
  const { name } = row;
  const ways = [
    { key: "send-again", icon: MailPlus, run: () => actions.sendAgain(row) },
    { key: "copy-link", icon: Copy, run: () => actions.copyLink(row) },
    { key: "aloud", icon: Volume2, run: () => actions.note(row, "aloud") },
    { key: "paper", icon: FileText, run: () => actions.note(row, "paper") },
    { key: "phone", icon: Phone, run: () => actions.note(row, "phone") },
  ] as const;
  return (
    <li className="flex items-start gap-3 py-2.5">
      <Icon of={icons[state.kind]} className={`mt-1 ${toneOf(state)}`} />
      <div className="min-w-0 flex-1">
        <bdi className="font-semibold">{name}</bdi>
        <p className="text-note text-soft">{words(state)}</p>
        {needsAnotherWay(state) && row.phone ? (
          <p className="text-note">
            {say("call")} <bdi>{row.phone}</bdi>
          </p>
        ) : null}
      </div>
      <Menu
        label={say("more", { name })}
        trigger={<IconButton icon={Ellipsis} label={say("more", { name })} />}
        choices={ways.map(({ key, icon, run }) => ({
          key,
          label: say(`way.${key}`),
          icon: <Icon of={icon} />,
          onChoose: run,
        }))}
      />
    </li>
  );
}

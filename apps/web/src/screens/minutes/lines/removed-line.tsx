"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import type { Line } from "../view";

/** Where a line stood that was just taken away: the way back has the focus. */
export function RemovedLine({ line, onRestore }: { line: Line; onRestore: () => void }) {
  const say = useTranslations("coordinator-minutes.lines");
  return (
    <li className="flex flex-wrap items-center gap-3 py-2 text-note text-soft">
      <bdi className="min-w-40 flex-1">{say("removed", { text: line.text })}</bdi>
      <Button size="small" icon={<Icon of={Undo2} size={16} />} onPress={onRestore} autoFocus>
        {say("restore")}
      </Button>
    </li>
  );
}

"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "../../ui/chip";
import { Icon } from "../../ui/icon";
import { useNetwork } from "../network/network-place";
import { NamesSwitch } from "../network/pseudonym/names-switch";
import { KeepButtons } from "./keep/keep-buttons";

/** What this page is, for whom it is, and the three ways to keep something. */
export function HistoryHead({ drawing }: { drawing: boolean }) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-history");
  const layer = useTranslations("coordinator-network.layer");
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="grid min-w-60 max-w-3xl flex-1 gap-1">
        <h2 className="text-title font-bold">{say("title")}</h2>
        <p className="text-note text-soft">{say("lead")}</p>
        <div className="flex flex-wrap items-center gap-2 pt-1">
          <Chip icon={<Icon of={Lock} size={16} />}>{layer("lock")}</Chip>
          <NamesSwitch />
        </div>
      </div>
      {network.feelingsClosed || drawing ? null : <KeepButtons />}
    </div>
  );
}

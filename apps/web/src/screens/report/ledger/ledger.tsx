"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../../ui/icon";
import { Refused } from "../../family/refused";
import { LinkByHand } from "../../meeting/called/link-by-hand";
import type { LedgerRow } from "../view";
import { LedgerLine } from "./ledger-line";
import { readCount } from "./reached";
import { useLedgerActions } from "./use-ledger-actions";

interface LedgerProps {
  familyId: string;
  reportId: string;
  rows: readonly LedgerRow[];
}

/** Who got it, in the order in which it went out. */
export function Ledger({ familyId, reportId, rows }: LedgerProps) {
  const say = useTranslations("coordinator-report.ledger");
  const actions = useLedgerActions(familyId, reportId);
  return (
    <section aria-labelledby="readers" className="rounded-card border border-line bg-surface">
      <div className="px-4 pt-3">
        <h2 id="readers" className="text-lead font-bold">
          {say("title")}
        </h2>
        <p role="status" className="text-note text-soft">
          {say("tally", { read: readCount(rows), all: rows.length })}
        </p>
        <Refused error={actions.error} />
      </div>
      <ul className="divide-y divide-line px-4">
        {rows.map((row) => (
          <LedgerLine key={row.key} row={row} actions={actions} />
        ))}
      </ul>
      <p className="flex items-start gap-2 border-t border-line px-4 py-3 text-note text-soft">
        <Icon of={Lock} size={18} />
        {say("always")}
      </p>
      <LinkByHand link={actions.link} onClose={actions.closeLink} />
    </section>
  );
}

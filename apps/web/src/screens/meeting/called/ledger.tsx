"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Segmented } from "../../../ui/segmented";
import { type InviteeAction, InviteeRow } from "./invitee-row";
import { type Invitee, type Sift, sift, sifts, tally } from "./view";

const long = 8;

interface LedgerProps {
  invitees: readonly Invitee[];
  still?: boolean;
  /** Over or called off: who is still to come no longer counts. */
  off?: boolean;
  busy: { invitationId: string; action: InviteeAction } | null;
  onAction: (invitee: Invitee, action: InviteeAction) => void;
}

/** Everybody who was asked, in the order in which they were. Lines stay where they are when a state changes. */
export function Ledger({ invitees, still, off, busy, onAction }: LedgerProps) {
  const say = useTranslations("coordinator-meeting.ledger");
  const [by, setBy] = useState<Sift>("all");
  const shown = sift(invitees, by);
  return (
    <section aria-labelledby="ledger" className="rounded-card border border-line bg-surface">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-3 py-2.5 sm:px-4">
        <h2 id="ledger" className="text-lead font-bold">
          {say("title")}
        </h2>
        <p role="status" className="text-note text-soft">
          {off ? null : say("tally", tally(invitees))}
        </p>
      </div>
      {invitees.length > long ? (
        <div className="border-b border-line px-3 py-2.5 sm:px-4">
          <Segmented
            label={say("show")}
            value={by}
            onChange={setBy}
            choices={sifts.map((key) => ({
              key,
              label: say(`sift.${key}`, { count: sift(invitees, key).length }),
            }))}
          />
        </div>
      ) : null}
      {shown.length > 0 ? (
        <ul className="divide-y divide-line">
          {shown.map((invitee) => (
            <InviteeRow
              key={invitee.invitationId}
              invitee={invitee}
              still={still ?? false}
              busy={busy?.invitationId === invitee.invitationId ? busy.action : null}
              onAction={(action) => onAction(invitee, action)}
            />
          ))}
        </ul>
      ) : (
        <p className="px-4 py-4 text-note text-soft">{say(`empty.${by}`)}</p>
      )}
    </section>
  );
}

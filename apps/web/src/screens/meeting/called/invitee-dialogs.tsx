"use client";

import { LinkByHand } from "./link-by-hand";
import { NoteAnswer } from "./note-answer";
import type { useInviteeActions } from "./use-invitee-actions";
import { WithdrawOne } from "./withdraw-one";

/** The dialogs about one invitee; at most one is open. */
export function InviteeDialogs({ actions }: { actions: ReturnType<typeof useInviteeActions> }) {
  return (
    <>
      <NoteAnswer
        name={actions.nameFor("note-answer")}
        onClose={actions.close}
        onNote={actions.note}
        busy={actions.isNoting}
        error={actions.noteError}
      />
      <WithdrawOne
        name={actions.nameFor("withdraw")}
        onClose={actions.close}
        onWithdraw={actions.withdraw}
        busy={actions.isWithdrawing}
        error={actions.withdrawError}
      />
      <LinkByHand link={actions.link} onClose={actions.closeLink} />
    </>
  );
}

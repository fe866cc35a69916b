"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "../../../ui/dialog";
import { DialogFoot } from "./dialog-foot";

interface WithdrawOneProps {
  /** Whose invitation; null: the dialog is shut. */
  name: string | null;
  onClose: () => void;
  onWithdraw: () => void;
  busy: boolean;
  error: unknown;
}

/** Asks once more before somebody is told that they need not come. */
export function WithdrawOne({ name, onClose, onWithdraw, busy, error }: WithdrawOneProps) {
  const say = useTranslations("coordinator-meeting.withdraw");
  return (
    <Dialog title={say("title", { name: name ?? "" })} isOpen={name !== null} onClose={onClose}>
      <p>{say("text", { name: name ?? "" })}</p>
      <DialogFoot
        label={say("button")}
        busy={busy ? say("busy") : false}
        error={error}
        onPress={onWithdraw}
      />
    </Dialog>
  );
}

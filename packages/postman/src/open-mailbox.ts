import { ReceivingMailbox } from "@rondom/mail/receiver/mailbox";

/** The demo's own SMTP receiver, on a free port of loopback. */
export async function openMailbox(): Promise<ReceivingMailbox> {
  return new ReceivingMailbox().open();
}

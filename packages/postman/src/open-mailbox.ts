import { ReceivingMailbox } from "@rondom/mail/receiver/mailbox";
import { keepMail, keptMails } from "./kept-mails";

const mostKept = 1000;

/** The demo's own SMTP receiver, on a free port of loopback. What it took is still there after a restart. */
export async function openMailbox(folder: string): Promise<ReceivingMailbox> {
  const kept = await keptMails(folder);
  let count = kept.length;
  const mailbox = new ReceivingMailbox(mostKept, (mail) => {
    count += 1;
    return keepMail(folder, count, mail);
  });
  mailbox.mails.push(...kept.slice(-mostKept));
  return mailbox.open();
}

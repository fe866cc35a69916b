import { RefusedAddress } from "@rondom/mail/address";
import { type Delivery, sendRaw, type Timeouts } from "@rondom/mail/transport";
import type { ClaimedMail } from "@rondom/services/outbox/claim-mail";

/** One conversation for one mail. Never rejects: a mail that cannot even be offered counts as refused. */
export async function sendOne(
  smtpUrl: string,
  mail: ClaimedMail,
  timeouts: Partial<Timeouts>,
): Promise<Delivery> {
  if (mail.raw.length === 0) return { state: "refused", code: 0, serverWords: "the mail is empty" };
  try {
    return await sendRaw(smtpUrl, mail, timeouts);
  } catch (error) {
    if (error instanceof RefusedAddress) return { state: "refused", code: 0, serverWords: error.message };
    return { state: "refused", code: 0, serverWords: "the mail could not be offered to the server" };
  }
}

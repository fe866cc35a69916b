import type { Row } from "@rondom/db/tables/schema";
import { type DeliveredMail, readMail } from "@rondom/mail/receiver/delivered";

/** A mail of the outbox as its reader would see it. */
export function readRaw({ toAddress, raw }: Row<"outbox">): Promise<DeliveredMail> {
  return readMail(toAddress ?? "", Buffer.from(raw ?? ""));
}

import { createHmac } from "node:crypto";
import type { PersonRow } from "@rondom/db/family/people";
import { addressKey } from "@rondom/domain/access/address";
import type { Settings } from "../ctx";

/** One address under a name that does not tell it: the same however it is spelled, in whatever family. */
export function dayKey(settings: Settings, address: string): string {
  return createHmac("sha256", settings.linkKey)
    .update(`day-mail\n${addressKey(address)}`)
    .digest("base64url");
}

/** The same of a person; who has no address is only themselves. */
export function dayKeyOf(settings: Settings, { email, key }: Pick<PersonRow, "email" | "key">): string {
  return email ? dayKey(settings, email) : key;
}

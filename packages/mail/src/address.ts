import { type AddressRefusal, readAddress } from "@rondom/domain/access/address";
import { newId } from "@rondom/domain/id";

/** Thrown for an address that the grammar refuses; the address itself is not repeated, it may be an attack on a log. */
export class RefusedAddress extends Error {
  constructor(readonly reason: AddressRefusal) {
    super(`address refused: ${reason}`);
    this.name = "RefusedAddress";
  }
}

/** The address as it may stand in an envelope; throws RefusedAddress. Every mail passes here once more before it leaves. */
export function parseAddress(input: string): string {
  const read = readAddress(input);
  if ("refused" in read) throw new RefusedAddress(read.refused);
  return read.address;
}

/** Somebody in an envelope. The two travel apart: a string would have to be parsed again. */
export type NamedAddress = { name: string; address: string };

/** A fresh Message-ID under the sender's domain; made once, when the mail is queued. */
export function newMessageId(mailFrom: string): string {
  return `<${newId()}@${parseAddress(mailFrom).split("@")[1]}>`;
}

/** Why an address is not taken; forms turn each into a sentence of their own. */
export const addressRefusals = [
  "empty",
  "too-long",
  "no-at-sign",
  "several-at-signs",
  "character-in-name",
  "letters-outside-ascii",
  "domain",
] as const;
export type AddressRefusal = (typeof addressRefusals)[number];

export type AddressReading = { address: string } | { refused: AddressRefusal };

const longestAddress = 254;
const longestLocalPart = 64;
const longestLabel = 63;

// Dot-atom of RFC 5322 §3.2.3 without quotes, comments, groups and folding: the forms in which
// parsers disagree, and in which a second recipient can hide.
const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;
const label = /^[a-z0-9-]+$/;

/**
 * Reads one mail address after NFKC, against a grammar without any optional corner.
 * Gives it back with its domain in small letters, or the first reason to refuse it.
 * Domains outside ASCII are refused: look-alike letters cannot be told apart by eye; `xn--` labels are taken.
 */
export function readAddress(input: string): AddressReading {
  if (input === "") return { refused: "empty" };
  // Before NFKC: a long text is not worth a second look (nothing ASCII gets shorter by NFKC).
  if (input.length > longestAddress) return { refused: "too-long" };
  const text = input.normalize("NFKC");
  if (text.length > longestAddress) return { refused: "too-long" };
  const at = text.indexOf("@");
  if (at < 0) return { refused: "no-at-sign" };
  if (text.indexOf("@", at + 1) >= 0) return { refused: "several-at-signs" };
  const local = text.slice(0, at);
  const domain = text.slice(at + 1).toLowerCase();
  if (/[^\u0000-\u007f]/.test(text)) return { refused: "letters-outside-ascii" };
  if (local.length > longestLocalPart) return { refused: "too-long" };
  if (!local.split(".").every((atom) => localPart.test(atom))) return { refused: "character-in-name" };
  if (!isMailDomain(domain)) return { refused: "domain" };
  return { address: `${local}@${domain}` };
}

/** What two spellings of one mailbox share; for looking up, never for sending to. */
export function addressKey(address: string): string {
  return address.toLowerCase();
}

function isMailDomain(domain: string): boolean {
  const labels = domain.split(".");
  const top = labels.at(-1) ?? "";
  // No IP addresses and no single names: mail to those never leaves the machine.
  return labels.length > 1 && labels.every(isLabel) && /[a-z]/.test(top);
}

function isLabel(text: string): boolean {
  if (text.length > longestLabel || !label.test(text)) return false;
  if (text.startsWith("-") || text.endsWith("-")) return false;
  // Hyphens in places three and four are reserved (RFC 5890 §2.3.1); only xn-- has a meaning.
  return text.slice(2, 4) !== "--" || text.startsWith("xn--");
}

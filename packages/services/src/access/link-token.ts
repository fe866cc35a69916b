import { createHmac, timingSafeEqual } from "node:crypto";
import type { LinkPurpose } from "@rondom/domain/access/link";
import { isId } from "@rondom/domain/id";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
const macLength = 26;

interface Link {
  id: string;
  version: number;
  purpose: LinkPurpose | "sign-in";
}

/** 130 bits of HMAC-SHA256 over id, version and purpose, in base32 letters. */
function macOf(key: Uint8Array, { id, version, purpose }: Link): string {
  const digest = createHmac("sha256", key).update(`${id}\n${version}\n${purpose}`).digest();
  let bits = 0n;
  for (const byte of digest) bits = (bits << 8n) | BigInt(byte);
  let mac = "";
  for (let i = 0; i < macLength; i += 1) {
    mac += alphabet[Number(bits & 31n)];
    bits >>= 5n;
  }
  return mac;
}

/** The token of a link: its id and its MAC, 46 letters and digits. The same link gives the same token. */
export function tokenOf(key: Uint8Array, link: Link): string {
  return link.id + macOf(key, link);
}

/** The link id a token claims, or null for anything that is not shaped like a token. */
export function claimedId(token: string): string | null {
  const id = token.slice(0, 20);
  return token.length === 20 + macLength && isId(id) ? id : null;
}

/** True when the token is that of exactly this link; compared in constant time. */
export function isTokenOf(key: Uint8Array, link: Link, token: string): boolean {
  const expected = Buffer.from(tokenOf(key, link));
  const given = Buffer.from(token);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** True when the token is that of this link, now or before it got a new version. */
export function wasTokenOf(key: Uint8Array, link: Link, token: string): boolean {
  const versions = Array.from({ length: link.version }, (_, earlier) => link.version - earlier);
  return versions.some((version) => isTokenOf(key, { ...link, version }, token));
}

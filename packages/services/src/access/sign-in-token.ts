import { claimedId, isTokenOf, tokenOf } from "./link-token";

/** How long a sign-in link works, in ms. */
export const signInLasts = 10 * 60_000;

const linkOf = (id: string) => ({ id, version: 1, purpose: "sign-in" as const });

/** The token in a sign-in mail: made from the row's id and the key, so that the database alone lets nobody in. */
export function signInToken(key: Uint8Array, id: string): string {
  return tokenOf(key, linkOf(id));
}

/** The row a genuine token names, or null. */
export function signInOf(key: Uint8Array, token: string): string | null {
  const id = claimedId(token);
  return id && isTokenOf(key, linkOf(id), token) ? id : null;
}

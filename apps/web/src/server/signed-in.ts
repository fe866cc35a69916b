import type { CoordinatorLanguage } from "@rondom/domain/language";
import { signInAdapter } from "@rondom/services/access/sign-in-adapter";
import { cookies } from "next/headers";
import { cache } from "react";
import { installation } from "./installation";
import { sessionCookie } from "./sign-in-options";

export interface SignedIn {
  id: string;
  name: string;
  email: string;
  language: CoordinatorLanguage;
}

/** The coordinator whose session this request carries, or null. Reads once per request, changes nothing. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const token = (await cookies()).get(sessionCookie())?.value;
  if (!token) return null;
  const found = await signInAdapter(installation()).getSessionAndUser(token);
  if (!found || found.session.expires.getTime() <= Date.now()) return null;
  const { id, name, email, language } = found.user;
  return { id, name, email, language };
});

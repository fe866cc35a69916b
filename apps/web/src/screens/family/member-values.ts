import type { Answers } from "@rondom/api/root";
import { memberInput } from "@rondom/domain/family/input";
import type { z } from "zod";

export type MemberValues = z.input<typeof memberInput>;

/** The form of a member as it stands; an empty one for somebody new. */
export function memberValues(known?: Answers["family"]["read"]["members"][number]): MemberValues {
  return {
    name: known?.name ?? "",
    ownName: known?.ownName ?? "",
    relation: known?.relation ?? "",
    birthYear: known?.birthYear ?? null,
    languages: memberInput.shape.languages.safeParse(known?.languages).data ?? [],
    email: known?.email ?? "",
    phone: known?.phone ?? "",
    reach: known?.reach ?? "mail",
    hindrances: known?.hindrances ?? [],
  };
}

/** What was typed as a year: null when empty, not a number when it is none (the schema then says so). */
export function readYear(typed: string): number | null {
  const text = typed.trim();
  if (text === "") return null;
  return /^\d{4}$/.test(text) ? Number(text) : 0;
}

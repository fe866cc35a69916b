import type { Choice } from "../../ui/select";

/** The value of a choice that means the whole family: a member's id is never this. */
export const wholeFamily = "family";

/** "het hele gezin" and each member, for a select; back to an id or null with `memberOf`. */
export function memberChoices(
  members: readonly { id: string; name: string }[],
  whole: string,
): Choice<string>[] {
  return [{ key: wholeFamily, label: whole }, ...members.map(({ id, name }) => ({ key: id, label: name }))];
}

export const keyOfMember = (id: string | null): string => id ?? wholeFamily;
export const memberOf = (key: string): string | null => (key === wholeFamily ? null : key);

export interface FamilyWarning {
  /** The only address of the family is that of a child: the parents are addressed as parents (domain.md §2). */
  kind: "address-of-child";
  memberIds: string[];
}

/** What the coordinator should think of before mailing this family. */
export function familyWarnings(
  members: readonly { id: string; email: string | null; minor: boolean }[],
): FamilyWarning[] {
  const reached = members.filter((member) => member.email !== null);
  if (reached.length === 0 || reached.some((member) => !member.minor)) return [];
  return [{ kind: "address-of-child", memberIds: reached.map((member) => member.id) }];
}

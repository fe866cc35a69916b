import { goalParty } from "./transition";

/** Who may thank for it: the member whose goal it was; for the family's goal or a told success every member who sees it. */
export function mayThank(
  success: { kind: "goal" | "told"; memberId: string | null },
  member: { id: string; minor: boolean },
): boolean {
  return success.kind === "told" || goalParty(success, member) !== "other";
}

/** Those of them who were not thanked yet, each once and in their order. */
export function stillToThank(actorIds: readonly string[], thanked: readonly string[]): string[] {
  return [...new Set(actorIds)].filter((id) => !thanked.includes(id));
}

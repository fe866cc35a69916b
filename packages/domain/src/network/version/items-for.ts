import type { DifferenceItem } from "./difference";

/** What is otherwise for one account: what others feel is not mixed in, what everybody sees stays. */
export function itemsFor(items: readonly DifferenceItem[], account: string | null): DifferenceItem[] {
  return items.filter((item) => !("memberId" in item) || item.memberId === account);
}

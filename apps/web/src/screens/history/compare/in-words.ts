import type { DifferenceItem } from "@rondom/domain/network/version/difference";

type Kind = DifferenceItem["kind"];

/** The kinds of difference in the order in which they are told. */
export const kinds = [
  "came",
  "closer",
  "further",
  "went",
  "quality",
  "new-domain",
  "lost-domain",
  "formal-share",
] as const satisfies readonly Kind[];

/** A stable name of one difference among the others of its list. */
export function keyOf(item: DifferenceItem): string {
  switch (item.kind) {
    case "came":
    case "went":
      return `${item.kind} ${item.actor.id}`;
    case "closer":
    case "further":
    case "quality":
      return `${item.kind} ${item.actorId} ${item.memberId}`;
    case "new-domain":
    case "lost-domain":
      return `${item.kind} ${item.domain}`;
    case "formal-share":
      return item.kind;
  }
}

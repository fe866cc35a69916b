import type { TaskKind } from "../load/task-kind";
import { isDelicate } from "../network/life-domain";

/** True for what no mail may name: marked sensitive, or in a domain or of a kind that touches health or money. */
export function isHiddenInMail(about: {
  domain: string | null;
  sensitive: boolean;
  kind?: TaskKind | null;
}): boolean {
  const { domain, sensitive, kind } = about;
  return sensitive || (domain !== null && isDelicate(domain)) || kind === "therapy" || kind === "money";
}

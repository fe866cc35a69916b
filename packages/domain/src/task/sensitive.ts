import { isDelicate } from "../network/life-domain";

/** True for what no mail may name: marked sensitive, or in a domain that touches health or money. */
export function isHiddenInMail(about: { domain: string | null; sensitive: boolean }): boolean {
  return about.sensitive || (about.domain !== null && isDelicate(about.domain));
}

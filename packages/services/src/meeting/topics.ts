import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { isDelicate } from "@rondom/domain/network/life-domain";
import type { Topic } from "@rondom/mail/letter/topic";

/** A need as its page shows it. */
export interface NeedShown {
  id: string;
  title: string;
  domain: string;
  /** Word of a family's own domain; the ten have theirs in every language. */
  domainName: string | null;
  sensitive: boolean;
}

/** Needs by id, in the order of the map, with the words of the family's own domains. */
export async function needsShown(reader: Reader<InFamily>, ids: readonly string[]): Promise<NeedShown[]> {
  if (ids.length === 0) return [];
  const own = new Map((await rowsOf(reader, "ownDomain")).map(({ id, name }) => [id, name]));
  return (await rowsOf(reader, "need", { id: ids })).map(({ id, title, domain, sensitive }) => ({
    id,
    title,
    domain,
    domainName: own.get(domain) ?? null,
    sensitive,
  }));
}

/** The need as a mail may name it: health, money and what is marked sensitive stay behind the link. */
export function topicOf({ title, domain, domainName, sensitive }: NeedShown): Topic {
  return sensitive || isDelicate(domain) ? { hidden: true } : { title, domain: domainName ?? domain };
}

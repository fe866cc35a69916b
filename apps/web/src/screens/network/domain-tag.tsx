import { DomainIcon } from "../../ui/domain-icon";
import { useDomainWord } from "./use-domain-word";

interface DomainTagProps {
  domain: string;
  domains: readonly { key: string; own: { name: string; icon: string } | null }[];
  size?: number;
  /** Only for those who see: the word stands beside it already. */
  iconOnly?: boolean;
}

/** Icon, in its colour, and word of a domain. */
export function DomainTag({ domain, domains, size = 18, iconOnly }: DomainTagProps) {
  const word = useDomainWord(domains);
  const icon = domains.find(({ key }) => key === domain)?.own?.icon;
  return (
    <span className="inline-flex items-center gap-1.5">
      <DomainIcon domain={domain} size={size} {...(icon ? { ownIcon: icon } : {})} />
      {iconOnly ? null : <bdi>{word(domain)}</bdi>}
    </span>
  );
}

import { isLifeDomain } from "@rondom/domain/network/life-domain";
import { domainIcons, type IconName, iconPaths, isIconName } from "@rondom/drawing/icons";

/** The colour of a domain as CSS; a family's own domain is soft ink. For rims, borders and icons, never for text. */
export function domainColour(domain: string): string {
  return isLifeDomain(domain) ? `var(--domain-${domain})` : "var(--soft)";
}

interface DomainIconProps {
  /** One of the ten keys, or the id of a family's own domain. */
  domain: string;
  /** Icon of an own domain, as stored with it. */
  ownIcon?: string;
  /** px. */
  size?: number;
}

/** The icon of a domain in its colour; put the domain's word beside it. */
export function DomainIcon({ domain, ownIcon = "star", size = 20 }: DomainIconProps) {
  const own: IconName = isIconName(ownIcon) ? ownIcon : "star";
  const name = isLifeDomain(domain) ? domainIcons[domain] : own;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      stroke={domainColour(domain)}
      aria-hidden="true"
      className="shrink-0"
    >
      {iconPaths(name).map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}

import type { MapDomain } from "@rondom/domain/network/map";

type Shown = Pick<MapDomain, "key" | "shown" | "gaps">;

const rank: Record<MapDomain["shown"], number> = {
  nobody: 0,
  "hangs-on-one": 1,
  carried: 2,
  spoken: 2,
  "not-spoken": 3,
  "no-need": 4,
};

/** Keys of the domains as the list shows them: an empty chair first, then hanging on one, carried, not yet, no need. */
export function listOrder(domains: readonly Shown[]): string[] {
  const place = ({ shown, gaps }: Shown) => (gaps > 0 ? 0 : rank[shown]);
  return [...domains].sort((one, other) => place(one) - place(other)).map(({ key }) => key);
}

/** That order kept while somebody works in it: rows do not jump; what came later stands below, what left is left out. */
export function keepOrder(order: readonly string[], domains: readonly Shown[]): string[] {
  const now = domains.map(({ key }) => key);
  return [...order.filter((key) => now.includes(key)), ...now.filter((key) => !order.includes(key))];
}

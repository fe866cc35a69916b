/** Two people as one word, whoever is named first. */
export function pairKey(one: string, other: string): string {
  return [one, other].sort().join(" ");
}

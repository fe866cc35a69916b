/**
 * Who of the family is ticked at first: those who told the map at the last talk and are still there; without a talk the
 * only member there is, else nobody, for who tells is asked and not guessed.
 */
export function usualTellers(
  members: readonly { readonly id: string }[],
  told: { readonly memberIds: readonly string[] } | null,
): string[] {
  const ids = members.map(({ id }) => id);
  const last = ids.filter((id) => told?.memberIds.includes(id));
  if (last.length > 0) return last;
  return ids.length === 1 ? ids : [];
}

/** The list with that id at an index (0 first; beyond the end: last). An id not in it comes in new. */
export function place(ids: readonly string[], id: string, index: number): string[] {
  const others = ids.filter((each) => each !== id);
  const at = Math.max(0, Math.min(index, others.length));
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/** The position behind the last of these rows, which stand in their order. */
export function behind(rows: readonly { position: number }[]): number {
  return (rows.at(-1)?.position ?? -1) + 1;
}

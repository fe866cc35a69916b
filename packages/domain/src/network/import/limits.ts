/** What one import takes at most; one place, named in every refusal. */
export const importLimits = {
  bytes: 1_000_000,
  /** People, the header apart. */
  lines: 300,
  columns: 60,
  /** Characters of a cell that are kept: whatever is longer is refused in every field anyway. */
  cell: 2000,
} as const;

/** The pages of a family that are drawn with pseudonyms. */
const drawn = ["network", "history", "tasks", "step-back", "sharing", "conversation"];

/** True for a page that is drawn without names when they are hidden; any other is not shown then. */
export function drawsWithoutNames(path: string): boolean {
  const [, families, , page] = path.split("/");
  return families === "families" && page !== undefined && drawn.includes(page);
}

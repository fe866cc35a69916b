function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `above` over `below`, line by line: what `above` lacks (or left empty) is taken from `below`. */
export function overlay(below: object, above: object): Record<string, unknown> {
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    if (isTree(value)) result[key] = overlay(isTree(under) ? under : {}, value);
    else if (value !== "") result[key] = value;
  }
  return result;
}

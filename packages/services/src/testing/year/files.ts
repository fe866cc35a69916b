import { exportFamily } from "../../family/export-family";
import { importFamily } from "../../family/import-family";
import type { Year } from "./home";

/** Families whose file, read into a new family, does not come out byte for byte. */
export async function changedFiles({ world, homes }: Year): Promise<string[]> {
  const system = world.as({ kind: "system" });
  const changed: string[] = [];
  for (const { familyId } of homes) {
    const { text } = await exportFamily(system, { familyId });
    const bytes = new TextEncoder().encode(text);
    const brought = await importFamily(system, { bytes, coordinator: "joke@welkom.test" });
    const again = await exportFamily(system, { familyId: brought.familyId });
    if (again.text !== text) changed.push(difference(text, again.text));
  }
  return changed;
}

/** The first place where the two part. */
function difference(before: string, after: string): string {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const line = old.findIndex((text, number) => text !== fresh[number]);
  return `line ${line + 1}: ${old[line]} became ${fresh[line]}`;
}

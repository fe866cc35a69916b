import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { Refusal } from "@rondom/domain/refusal";
import type { ExportAsked } from "./export-input";
import { sheetFacts } from "./sheet-facts";
import { type DrawnSheet, sheetSvg } from "./sheet-svg";
import { tiedFacts } from "./tied-facts";
import { tiedSvg } from "./tied-svg";
import { versionsFacts } from "./versions-facts";
import { versionsSvg } from "./versions-svg";

/** Reads what the asked sheet shows, and gives what draws it: that takes its time and reads nothing more. */
export async function drawnSheet(
  reader: Reader<FamilyAccess>,
  asked: ExportAsked,
): Promise<() => DrawnSheet> {
  const { view } = asked;
  if (view === "map") {
    const facts = await sheetFacts(reader, asked);
    return () => sheetSvg(facts);
  }
  if (view === "versions") {
    if (asked.versions.length === 0)
      throw new Refusal("not-valid", "needed", [{ path: "versions", reason: "needed" }]);
    const facts = await versionsFacts(reader, asked);
    return () => versionsSvg(facts);
  }
  const facts = await tiedFacts(reader, view, asked);
  return () => tiedSvg(facts);
}

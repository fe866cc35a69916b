import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { touch } from "@rondom/db/access/handle";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { closedFeelings } from "../closed-feelings";
import { drawnSheet } from "./drawn-sheet";
import { type ExportAsked, exportInput } from "./export-input";
import { familyText } from "./family-text";
import { type ExportedFile, fileNameOf, mimeOf, sheetFile } from "./file-of";
import { graphText } from "./graph-text";

/**
 * The map on a sheet of paper, or the family as a file, for its coordinators; of a closed file too. The trail keeps
 * who took it with them, and whether with names. Throws Refusal("not-found") for a centre who is no member, and
 * Refusal("not-now", "feelings-closed") for the family's layer while somebody else is at the table, and
 * Refusal("not-valid", "family-asks-first") for a drawing of ties without it.
 */
export async function exportMap(ctx: Ctx, given: unknown): Promise<ExportedFile> {
  const asked = parse(exportInput, given);
  const verb = asked.names === "own" ? "network.export" : "network.export-without-names";
  const found = await act(ctx, verb, coordinatorOf(asked.familyId, "copy"), async (writer) => {
    touch(writer, asked.familyId);
    if (asked.familyLayer && (await closedFeelings(writer))) throw new Refusal("not-now", "feelings-closed");
    if (isSheet(asked) && asked.view !== "map" && !asked.familyLayer) {
      throw new Refusal("not-valid", "family-asks-first");
    }
    if (asked.form === "graphml") return { text: await graphText(writer, asked) };
    if (asked.form === "family-file") return { text: await familyText(writer, asked) };
    return { draw: await drawnSheet(writer, asked) };
  });
  // Drawing and setting take their time: after the transaction, of plain values.
  const mime = mimeOf(asked);
  if (found.text !== undefined) {
    const fileName = fileNameOf(asked, asked.paper, ctx.now());
    return { bytes: new TextEncoder().encode(found.text), fileName, mime };
  }
  const drawn = found.draw();
  return { bytes: sheetFile(drawn, asked), fileName: fileNameOf(asked, drawn.paper, ctx.now()), mime };
}

function isSheet({ form }: ExportAsked): boolean {
  return form !== "graphml" && form !== "family-file";
}

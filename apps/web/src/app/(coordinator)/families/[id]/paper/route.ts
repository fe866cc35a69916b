import { exportMap } from "@rondom/services/network/paper/export-map";
import { handOver } from "../../../../../server/hand-over";
import { readerLanguage } from "../../../../../words/reader-language";

/** The map or the family's file. */
export const POST = handOver("network", async (ctx, familyId, field) =>
  exportMap(ctx, {
    familyId,
    form: field("form"),
    view: field("view"),
    versions: field("versions")?.split(" "),
    versionsForm: field("versionsForm"),
    versionsDrawing: field("versionsDrawing"),
    sheetLanguage: field("language"),
    paper: field("paper"),
    template: field("template") === "on",
    names: field("names"),
    centre: field("centre"),
    familyLayer: field("familyLayer") === "on",
    language: await readerLanguage(),
  }),
);

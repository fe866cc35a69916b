import { isId } from "@rondom/domain/id";
import { Refusal } from "@rondom/domain/refusal";
import { exportMap } from "@rondom/services/network/export-map";
import { actingCtx } from "../../../../../server/acting-ctx";
import { ownPost, seeOther } from "../../../../../server/own-post";
import { postedFields } from "../../../../../server/people/posted-fields";
import { readerLanguage } from "../../../../../words/reader-language";

interface Place {
  params: Promise<{ id: string }>;
}

/** Hands the map or the family's file over as a download. A POST, for the trail keeps who took it with them. */
export const POST = ownPost<Place>(async (request, { params }) => {
  const ctx = await actingCtx();
  if (!ctx) return seeOther("/in");
  const { id: familyId } = await params;
  if (!isId(familyId)) return new Response("Not found", { status: 404 });
  const posted = await postedFields(request);
  if (!("fields" in posted)) return new Response("Not a form of ours", { status: posted.status });
  const field = (name: string) => posted.fields.get(name) ?? undefined;
  try {
    const { bytes, fileName, mime } = await exportMap(ctx, {
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
    });
    return new Response(new Blob([new Uint8Array(bytes)]), {
      headers: {
        "content-type": mime,
        "content-disposition": `attachment; filename="${fileName}"`,
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox",
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    // Not hers, left in another window, or not understood: the page itself says which.
    if (error instanceof Refusal) return seeOther(`/families/${familyId}/network`);
    throw error;
  }
});

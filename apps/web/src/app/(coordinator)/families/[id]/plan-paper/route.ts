import { isId } from "@rondom/domain/id";
import { Refusal } from "@rondom/domain/refusal";
import { printPlan } from "@rondom/services/plan/print-plan";
import { actingCtx } from "../../../../../server/acting-ctx";
import { ownPost, seeOther } from "../../../../../server/own-post";
import { postedFields } from "../../../../../server/people/posted-fields";

interface Place {
  params: Promise<{ id: string }>;
}

/** Hands the plan over as a sheet to print. A POST, for the trail keeps who took it with them. */
export const POST = ownPost<Place>(async (request, { params }) => {
  const ctx = await actingCtx();
  if (!ctx) return seeOther("/in");
  const { id: familyId } = await params;
  if (!isId(familyId)) return new Response("Not found", { status: 404 });
  const posted = await postedFields(request);
  if (!("fields" in posted)) return new Response("Not a form of ours", { status: posted.status });
  const { fields } = posted;
  try {
    const { bytes, fileName, mime } = await printPlan(ctx, {
      familyId,
      memberId: fields.get("memberId") || null,
      language: fields.get("language") ?? undefined,
      template: fields.get("template") === "on",
    });
    return new Response(new Blob([new Uint8Array(bytes)]), {
      headers: {
        "content-type": mime,
        "content-disposition": `attachment; filename="${fileName}"`,
        "content-security-policy": "default-src 'none'; sandbox",
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    // Not hers, left in another window, or not understood: the page itself says which.
    if (error instanceof Refusal) return seeOther(`/families/${familyId}/plan`);
    throw error;
  }
});

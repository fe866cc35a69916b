import { isId } from "@rondom/domain/id";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "@rondom/services/ctx";
import { actingCtx } from "./acting-ctx";
import { ownPost, seeOther } from "./own-post";
import { postedFields } from "./people/posted-fields";

interface Place {
  params: Promise<{ id: string }>;
}

interface Download {
  bytes: Uint8Array;
  fileName: string;
  mime: string;
}

/** What the form said of a field; undefined when it did not name it. */
type Field = (name: string) => string | undefined;

/**
 * Hands something of a family over as a download. A POST, for the trail keeps who took it with them. What is refused
 * (not hers, left in another window, not understood) leads to the tab, which itself says which.
 */
export function handOver(tab: string, make: (ctx: Ctx, familyId: string, field: Field) => Promise<Download>) {
  return ownPost<Place>(async (request, { params }) => {
    const ctx = await actingCtx();
    if (!ctx) return seeOther("/in");
    const { id: familyId } = await params;
    if (!isId(familyId)) return new Response("Not found", { status: 404 });
    const posted = await postedFields(request);
    if (!("fields" in posted)) return new Response("Not a form of ours", { status: posted.status });
    try {
      return download(await make(ctx, familyId, (name) => posted.fields.get(name) ?? undefined));
    } catch (error) {
      if (error instanceof Refusal) return seeOther(`/families/${familyId}/${tab}`);
      throw error;
    }
  });
}

function download({ bytes, fileName, mime }: Download): Response {
  return new Response(new Blob([new Uint8Array(bytes)]), {
    headers: {
      "content-type": mime,
      "content-disposition": `attachment; filename="${fileName}"`,
      // A drawing holds its own style and letters; nothing else in a file may do anything.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox",
      "cache-control": "no-store",
    },
  });
}

import type { Acting } from "@rondom/db/access/actor";
import { findLink } from "@rondom/db/access/find-link";
import type { LinkPurpose } from "@rondom/domain/access/link";
import type { Ctx } from "../ctx";
import { claimedId, isTokenOf } from "./link-token";

export interface OpenedLink {
  purpose: LinkPurpose;
  acting: Extract<Acting, { kind: "holder" }>;
}

/**
 * Who holds this token: null unless id and MAC are genuine for the version in force. Whether the link still
 * lives is asked in each verb, in its own transaction.
 */
export async function openLink(ctx: Omit<Ctx, "acting">, token: string): Promise<OpenedLink | null> {
  const id = claimedId(token);
  const link = id ? await findLink(ctx.database, id) : null;
  if (!link || !isTokenOf(ctx.settings.linkKey, link, token)) return null;
  return { purpose: link.purpose, acting: { kind: "holder", linkId: link.id, version: link.version } };
}

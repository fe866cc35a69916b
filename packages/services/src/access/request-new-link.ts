import type { SystemFamilyAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { findLink } from "@rondom/db/access/find-link";
import { systemFor } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { linkFactsOf } from "@rondom/db/access/link-facts";
import { change, rowsOf } from "@rondom/db/scope/rows";
import { linkState } from "@rondom/domain/access/link-life";
import { linkStep } from "@rondom/domain/access/link-step";
import { z } from "zod";
import type { Ctx, Settings } from "../ctx";
import { parse } from "../parse";
import { claimedId, wasTokenOf } from "./link-token";
import { queueNewLink } from "./queue-new-link";

const input = z.object({ token: z.string().max(500) });
const day = 24 * 60 * 60_000;
const mostADay = 3;

/**
 * Mails the link in force to the address on file, where the token is or was genuine, access was not taken back and
 * the file is open; a link that had ended lives again. In every other case nothing happens, and nobody is told.
 */
export async function requestNewLink(ctx: Ctx, given: unknown): Promise<void> {
  const { token } = parse(input, given);
  const id = claimedId(token);
  const link = id ? await findLink(ctx.database, id) : null;
  if (!link || !wasTokenOf(ctx.settings.linkKey, link, token)) return;
  await act(ctx, "access.request-new-link", systemFor(link.familyId), (writer) =>
    renew(writer, ctx.settings, link.id),
  );
}

async function renew(writer: Writer<SystemFamilyAccess>, settings: Settings, linkId: string): Promise<void> {
  const facts = await linkFactsOf(writer, linkId);
  if (!facts) return;
  const state = linkState(facts, writer.now);
  if (linkStep(state, "request").kind !== "step") return;
  const asked = await rowsOf(writer, "outbox", { kind: "new-link", linkId });
  if (asked.filter(({ queuedAt }) => queuedAt > writer.now - day).length >= mostADay) return;
  if (state === "ended") await change(writer, "link", linkId, { renewedAt: writer.now });
  await queueNewLink(writer, settings, facts.link);
}

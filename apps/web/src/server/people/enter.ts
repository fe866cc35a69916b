import type { LinkPurpose } from "@rondom/domain/access/link";
import { Refusal } from "@rondom/domain/refusal";
import { openLink } from "@rondom/services/access/open-link";
import { type Holder, readHolder } from "@rondom/services/access/read-holder";
import type { Ctx } from "@rondom/services/ctx";
import { ctxFor } from "../acting-ctx";
import type { LinkAddress } from "./link-address";
import { askedLanguage } from "./shown-language";
import type { PersonalPage, Visit } from "./visit";

/** Where one kind of link is opened: "/l" for participants, "/f" for the family. */
export interface Door {
  path: "/l" | "/f";
  /** The page that a link of this purpose opens here; null: no such page. */
  pageFor: (purpose: LinkPurpose, page: readonly string[]) => PersonalPage | null;
}

export interface Guest {
  visit: Visit;
  page: PersonalPage | null;
}

/** Lets in who holds a genuine, living link of this door; null for everybody else. */
export async function enter(
  door: Door,
  { token, page }: LinkAddress,
  query: URLSearchParams,
): Promise<Guest | null> {
  const link = await openLink(ctxFor({ kind: "system" }), token);
  if (!link || (link.purpose === "family") !== (door.path === "/f")) return null;
  const ctx = ctxFor(link.acting);
  const holder = await holderOf(ctx);
  if (!holder) return null;
  const home = `${door.path}/${token}`;
  return {
    page: door.pageFor(link.purpose, page),
    visit: {
      ctx,
      now: ctx.now(),
      holder,
      home,
      path: [home, ...page].join("/"),
      language: askedLanguage(query.get("t")) ?? holder.language,
      query,
    },
  };
}

async function holderOf(ctx: Ctx): Promise<Holder | null> {
  try {
    return await readHolder(ctx);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

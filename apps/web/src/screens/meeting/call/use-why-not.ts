"use client";

import type { RefusedField } from "@rondom/domain/refusal";
import { useTranslations } from "next-intl";
import type { KeeperState } from "./draft-keeper";

/** Why the invitations cannot go yet, as one sentence: the first thing that is missing; null when they can. */
export function useWhyNot(missing: readonly RefusedField[], state: KeeperState): string | null {
  const say = useTranslations("coordinator-meeting.send");
  if (Object.keys(state.held).length > 0) return say("off.look");
  const [first] = missing;
  if (first) {
    // Reasons come from the verb as text; one without a sentence of its own is said in general words.
    const path = `off.${first.reason}` as Parameters<typeof say>[0];
    return say.has(path) ? say(path) : say("off.look");
  }
  // While it is being saved it may be sent: sending waits for that.
  return state.kind === "lost" || state.kind === "changed-meanwhile" ? say("saving") : null;
}

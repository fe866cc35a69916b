import type { AnswerValue } from "@rondom/domain/meeting/meeting";
import type { When } from "@rondom/i18n/day";
import type { DomainView, PageView, PersonView, Words } from "../view";

export type WayKind = "bus" | "car" | "door" | "lift" | "other";

export interface MeetingView {
  startsAt: When;
  endsAt: When;
  place?: string | null;
  /** Street and town on one line. */
  address?: string | null;
  /** How to get there, in words. */
  way?: { kind: WayKind; words: Words }[];
  /** `url` only from 15 minutes before the start. */
  online?: { url: string | null } | null;
}

/** asked: no answer yet · answered · moved: asked anew after a change · cancelled · withdrawn: only this reader need not come · past. */
export type InvitationState = "asked" | "answered" | "moved" | "cancelled" | "withdrawn" | "past";

/**
 * Fields that are posted: `answer` = yes | no | maybe; or `act` = word with `word`; or `act` = question with `question`;
 * or `act` = not-you. `keep` should hold the chosen answer of the address.
 */
export interface InvitationView extends PageView {
  state: InvitationState;
  /** The family reads "we will talk about", the others "we ask you for". */
  audience: "participant" | "family";
  meeting: MeetingView;
  needs: { domain: DomainView | null; title: Words }[];
  /** Everyone at the table but the reader. */
  others: PersonView[];
  /** Picked by a button in a mail and not yet sent. */
  chosen?: AnswerValue;
  /** The answer that stands; when moved, or when another is chosen, the one given before. */
  answer?: AnswerValue;
  /** Words already sent with it. */
  word?: string;
  /** What was just sent. */
  sent?: "word" | "question";
  /** True when somebody who said perhaps is asked again three days before. */
  asksAgain?: boolean;
  moved?: { startsAt?: When; place?: string; address?: string };
  cancelled?: { words?: Words };
  /** Path of the calendar file; for a cancelled meeting the one that removes it. */
  calendar?: string;
  /** Path of the report, once it is out and this reader may read it. */
  report?: string;
}

import type { AnswerValue } from "@rondom/domain/meeting/meeting";
import type { TaskState } from "@rondom/domain/task/task";
import type { When } from "@rondom/i18n/day";
import type { MeetingView } from "../meeting/view";
import type { HelpersView } from "../network/view";
import type { DomainView, PageView, PersonView, Words } from "../view";

/** Every page of a family member; `home` is the path of the first one. */
export interface FamilyPageView extends PageView {
  home: string;
}

export interface FamilyTask {
  id: string;
  title: Words;
  /** How the one who does it is called; null when nobody has it yet. */
  who: string | null;
  due?: string | null;
  state: TaskState;
  domain?: DomainView | null;
  /** Path of the task's own page, for a task of the reader. */
  href?: string;
}

export interface NextMeeting extends MeetingView {
  /** Path of the reader's own invitation; absent when they were not asked. */
  href?: string;
  answer?: AnswerValue | null;
  /** Without a name: who it is, is not known yet. */
  interpreter?: { name: string | null; language: string } | null;
  /** The family was not asked to this meeting; why. */
  without?: Words;
}

export interface FamilyHomeView extends PageView {
  today: When;
  next: NextMeeting | null;
  ours: FamilyTask[];
  theirs: FamilyTask[];
  /** Path of all the reader's own tasks. */
  tasks?: string;
  /** Paths. A door whose path is absent is not shown (a minor sees what was ticked). */
  doors: { wish?: string; reports?: string; map?: string; goals?: string; sees?: string };
  lastReport?: When | null;
  sent?: "wish";
}

/** A domain on the family's map. empty: a need and nobody; quiet: spoken about, nobody needed yet; not-needed; not-spoken. */
export interface PlaceView {
  domain: DomainView;
  state: "carried" | "empty" | "quiet" | "not-needed" | "not-spoken";
  people: PersonView[];
  /** What is still looked for here, as agreed with the family. */
  open?: { id: string; title: Words }[];
}

export interface FamilyMapView extends FamilyPageView {
  places: PlaceView[];
  /** Path of what the helpers see of it, for who may decide. */
  sharing?: string;
}

/** Fields that are posted: `act` = share | unshare with `domain` (its key). */
export interface FamilySharingView extends FamilyPageView {
  domains: { domain: DomainView; agreed: Agreed | null }[];
  /** What any helper reads. */
  seen: HelpersView;
  /** What a button has just done. */
  done?: { act: "share" | "unshare"; domain: DomainView };
}

/** Who of the family said yes, and when. */
export interface Agreed {
  by: string;
  on: When;
}

/** What one person may do; what is absent they may not. */
export interface SharedWith {
  person: PersonView;
  /** `readOn`: null when not read yet. */
  reports?: { since: When; readOn: When | null } | null;
  invite?: Agreed | null;
  name?: Agreed | null;
}

/** Everybody on the map, each once. */
export interface FamilySeesView extends FamilyPageView {
  people: SharedWith[];
  /** Path of what the helpers see of the map, for who may decide. */
  sharing?: string;
}

/** Fields that are posted: `act` = wish with `topic` (a domain key), `wish` and `audience` = coordinator | everyone. */
export interface FamilyWishView extends FamilyPageView {
  topics: DomainView[];
  topic?: string;
  audience?: "coordinator" | "everyone";
  /** Wishes of this reader that wait. */
  wishes: { id: string; words: Words | null; domain: DomainView | null }[];
  sent?: boolean;
}

export interface FamilyReportsView extends FamilyPageView {
  reports: { number: number; heldOn: When; href: string; read: boolean; recalled?: boolean }[];
}

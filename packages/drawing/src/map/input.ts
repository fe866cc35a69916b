import type { DomainState } from "@rondom/domain/network/life-domain";
import type { IconName } from "../icons";
import type { LevelName } from "./levels";

/** Everything that a network map is drawn from: plain data apart from the words that depend on a number. */
export interface MapInput {
  readonly centre: MapCentre;
  /** In the fixed order round the table; a family's own domains stand behind the ten. */
  readonly domains: readonly MapDomain[];
  /** In the order of joining. */
  readonly actors: readonly MapActor[];
  readonly gaps: readonly MapGap[];
  readonly words: MapWords;
  /** `file` is the narrower pane beside a panel; `wide` when left out. */
  readonly pane?: "wide" | "file";
  /** Keeps a level during a conversation; otherwise it follows from the number of seats. */
  readonly level?: LevelName;
  /** Px at which labels wrap; otherwise the level's own. */
  readonly labelWidth?: number;
  /** Rows that one domain may have before it takes another column; otherwise the level's own. */
  readonly rows?: number;
}

export interface MapCentre {
  readonly name: string;
  /** Second lines under the name: "Selam, 41 jaar", "5 kinderen". */
  readonly lines: readonly string[];
  /** For the small picture of the table, where the full name has no room. */
  readonly shortName?: string;
}

export interface MapDomain {
  /** A life domain, or the id of a family's own domain. */
  readonly key: string;
  readonly word: string;
  readonly icon: IconName;
  readonly state: DomainState;
  readonly own?: boolean;
  /** Ids of its actors in the order in which they joined this domain; those not named follow in the actors' order. */
  readonly order?: readonly string[];
}

export interface MapActor {
  readonly id: string;
  readonly name: string;
  /** "function · organisation": on one line, or on two when it does not fit. */
  readonly second?: string;
  readonly formal: boolean;
  /** Keys of domains, the first being home; none is allowed: nobody is forced into a category. */
  readonly domains: readonly string[];
  /** Words under the name, "draagt veel: 7 taken"; leave out on a map that is shared or printed. */
  readonly carriesMuch?: string;
}

/** An open need that nobody meets: an empty chair. */
export interface MapGap {
  readonly id: string;
  readonly domain: string;
  readonly title: string;
  /** A chair of an empty template: room to write beside it instead of words, and no need that counts. */
  readonly blank?: boolean;
}

export interface MapWords {
  readonly emptyChair: string;
  /** "3 mensen". */
  readonly people: (count: number) => string;
  readonly hangsOnOne: string;
  readonly nobody: string;
  readonly toDiscuss: string;
  readonly noNeed: string;
  readonly formal: string;
  readonly informal: string;
  /** "1 van 2": a seat's place in its domain, for a screen reader. */
  readonly position: (place: number, count: number) => string;
  /** "ook in 4 andere domeinen". */
  readonly alsoIn: (others: number) => string;
  /** Heading above the actors who stand in no domain. */
  readonly withoutDomain: string;
}

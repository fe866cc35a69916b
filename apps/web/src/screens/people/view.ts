import type { ProductLanguage } from "@rondom/domain/language";
import { limits } from "@rondom/domain/text";

/** What somebody wrote, in the language they wrote it in (BCP 47). */
export interface Words {
  text: string;
  language: string;
}

export interface ReaderView {
  name: string;
  /** How the reader is addressed: usually the given name. */
  called: string;
  language: ProductLanguage;
}

export interface CoordinatorView {
  name: string;
  /** How people speak of the coordinator: "Joke". */
  called: string;
  phone: string | null;
}

/** What every page behind a personal link knows. */
export interface PageView {
  reader: ReaderView;
  coordinator: CoordinatorView;
  /** The page's own path without query: its forms post there. `act=not-you` comes from the foot. */
  action: string;
  /** True once the file is closed: everything can be read, nothing answered. */
  readOnly?: boolean;
  /** Path of the family's first page, on a page that does not lead there itself. */
  back?: string;
  /** Path of the map, for a participant for whom there is something to read. */
  helpers?: string;
  /** Path on which a participant says that they are no longer needed or available. */
  away?: string;
  /** Path on which a volunteer says what they can do. */
  offerDoor?: string;
  /** Query parameters to keep when the language is switched: "answer=yes". */
  keep?: string;
  /** Why what was sent could not be taken; `draft` is what was typed. */
  problem?: "too-long" | "empty";
  draft?: string;
  /** A button was pressed and nothing was taken; `words`: what was typed, where no box on this page can hold it. */
  unsent?: { words?: string };
}

/** Somebody at the table or in a report. Without a name the function stands alone. */
export interface PersonView {
  name: string | null;
  kind: "formal" | "informal" | "family" | "coordinator" | "interpreter";
  /** Function or relation, in the words on file. */
  role?: Words | null;
  organisation?: string | null;
  /** The language an interpreter interprets. */
  interprets?: string;
}

/** A life domain's key, or a family's own domain with its word. */
export interface DomainView {
  key: string;
  name?: string | null;
}

/** The longest text a person can send; longer is answered with `problem: "too-long"`. */
export const longestWord = limits.line * 2;

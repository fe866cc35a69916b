import type { Ctx as DatabaseCtx } from "@rondom/db/access/act";

/** What the environment decides; the same for every verb of a process. */
export interface Settings {
  /** Address people reach the product at, without a slash at its end. */
  readonly appUrl: string;
  /** Sender of every mail, and ORGANIZER of every calendar event. */
  readonly mailFrom: string;
  /** Signs personal links; at least 32 bytes, never in the database. */
  readonly linkKey: Uint8Array;
}

/** Who acts, on which database, at which time, with which settings. */
export interface Ctx extends DatabaseCtx {
  readonly settings: Settings;
}

/** How the receiver treats mail for one address, to see what the sender makes of it. */
export type Failure =
  /** Answers with this code and these words. */
  | { at: "recipient" | "message"; code: number; words: string }
  /** Cuts the connection: at RCPT, or after the last byte of the message without an answer. */
  | { at: "recipient" | "message"; hangUp: true }
  /** Says nothing more. `kept`: after it took the message. */
  | { at: "recipient" | "message"; silent: true; kept?: true }
  /** Stops reading in the middle of the message, and says nothing more. */
  | { at: "data"; silent: true };

import type { Calendar } from "./calendar";

/** One mail in the reader's language, before it has an envelope. Pure: the same props give the same message. */
export type Message = {
  subject: string;
  /** Day, hour, town: what a mailbox shows beside the subject. */
  preheader: string;
  html: string;
  text: string;
  calendar?: Calendar;
};

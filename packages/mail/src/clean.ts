// Line ends of any kind, control characters, and the marks that turn the writing direction of what follows
// (a name must not rearrange the line it stands in). Joiners stay: Persian words and emoji need them.
const unwanted = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\s]+/gu;

/** A text that people typed, as one line without control characters; safe in a header, a calendar and a plain text. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(unwanted, " ").trim();
}

import type { Refusal, RefusedField } from "@rondom/domain/refusal";

const reasons: Record<string, string> = {
  needed: "is needed",
  "too-long": "is too long",
  "too-many": "has too many entries",
  "too-deep": "is nested too deeply",
  "not-json": "is not JSON from here on",
  "key-twice": "names the same key twice",
  "unknown-key": "is not a key of the family file",
  "wrong-type": "is of another type than the schema says",
  "not-in-list": "is not one of the values that the schema lists",
  "not-understood": "does not have the form that the schema asks for",
  "not-a-year": "is not a year between 1900 and 2100",
  "not-a-date": "is not a date that exists (YYYY-MM-DD, from 2000)",
  "not-an-id": "is not an id of the form a1",
  "not-in-file": "names an id that this file does not have",
  "not-a-domain": "is neither one of the ten domains nor an own domain of this file",
  "id-twice": "uses an id that is taken",
  "told-twice": "says something that was said already",
  "same-person": "ties somebody to themselves",
  "says-nothing": "has neither quality nor words",
  "no-actor": "is a contact that no actor uses",
  "minor-cannot-agree": "lets a minor agree while there are adults",
  "file-too-large": "the file is too large",
  "not-utf-8": "the file is not in UTF-8",
};

const whole: Record<string, string> = {
  "no-such-coordinator": "There is no coordinator with that address: add one with `rondom coordinator add`.",
  "in-another-organisation": "That address belongs to a coordinator of another organisation.",
  "not-a-demo": "This command is for the demo; here the people are real.",
};

/** A refusal as sentences for the person at the keyboard: one for all, or one per place. */
export function sayRefusal(refusal: Refusal): string {
  const { code, reason, fields } = refusal;
  if (fields.length > 0) return fields.map(sayField).join("\n");
  return (
    (reason && whole[reason]) ??
    (code === "not-found" ? "There is no such family." : "That cannot be done now.")
  );
}

function sayField({ path, reason, values }: RefusedField): string {
  const why = reasons[reason] ?? (reason.startsWith("address-") ? "is not one mail address" : reason);
  const line = values?.line;
  if (line === undefined) return `${path} ${why}.`;
  return `line ${line}: ${path ? `${path} ` : ""}${why}.`;
}

/** The same for scripts. */
export function refusalAsJson({ code, reason, fields }: Refusal) {
  return { error: code, reason: reason ?? null, places: fields };
}

import type { ContactLine } from "@rondom/domain/network/import/contact-table";
import type { JudgedLine } from "@rondom/domain/network/import/judge-lines";

/** What the coordinator said about a line: leave it out, add it, fill in, or the id of a contact who is the same. */
export type Answer = "skip" | "add" | "fill" | { contactId: string };
export type Answers = Readonly<Record<number, Answer>>;

/** How `importContacts` hears it. */
export type SentChoice =
  | { kind: "add" }
  | { kind: "add-anyway" }
  | { kind: "known"; contactId: string }
  | { kind: "fill"; actorId: string };

/** Where a line stands in the preview. */
export type Group = "wrong" | "look" | "fine";

export function groupOf({ wrongs, question, unknownLanguages }: JudgedLine): Group {
  if (wrongs.length > 0) return "wrong";
  return question || unknownLanguages.length > 0 ? "look" : "fine";
}

/** What happens to a line as things stand; null: it stays out. What was asked and not answered stays out. */
export function choiceOf({ person, question }: JudgedLine, answer: Answer | undefined): SentChoice | null {
  if (!person || answer === "skip") return null;
  if (!question) return { kind: "add" };
  if (answer === "add") return { kind: "add-anyway" };
  if (question.kind === "on-map" && answer === "fill") return { kind: "fill", actorId: question.actorId };
  if (question.kind !== "known" || typeof answer !== "object") return null;
  const { contactId } = answer;
  return question.contactIds.includes(contactId) ? { kind: "known", contactId } : null;
}

/** The lines that would be sent now. */
export function chosenLines(
  lines: readonly ContactLine[],
  judged: readonly JudgedLine[],
  answers: Answers,
): (ContactLine & { choice: SentChoice })[] {
  return judged.flatMap((one, at) => {
    const line = lines[at];
    const choice = choiceOf(one, answers[one.line]);
    return line && choice ? [{ ...line, choice }] : [];
  });
}

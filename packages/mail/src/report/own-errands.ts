import type { Block } from "../letter/block";
import { type Letter, mailWords } from "../letter/letter";
import { type Errand, errandChoices, errandDoor, errandLeaf } from "../task/errand";

/** The reader's own tasks under the announcement of a report: one with all its answers, several with a button each. */
export function ownErrands({ language }: Letter, errands: readonly Errand[]): Block[] {
  const t = mailWords(language);
  const [only, ...more] = errands;
  if (!only) return [];
  return [
    { kind: "words", bold: true, lines: [t("report.tasks", { count: errands.length })] },
    ...(more.length === 0
      ? [errandLeaf(only, language), errandChoices(only, language)]
      : errands.flatMap((errand) => [errandLeaf(errand, language), errandDoor(errand, t("task.open"))])),
  ];
}

/** The button to the report itself. */
export function reportDoor({ language, link }: Letter): Block {
  const t = mailWords(language);
  const label = t("report.read");
  return {
    kind: "choices",
    hintText: `${label}:`,
    choices: [{ label, filled: true }],
    link,
    visible: t("brokenButtons"),
  };
}

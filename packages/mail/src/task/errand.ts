import type { ProductLanguage } from "@rondom/domain/language";
import { fullDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { Block } from "../letter/block";
import { mailWords } from "../letter/letter";
import { nameable, type Topic } from "../letter/topic";
import { typed } from "../letter/typed";

/** One task of the reader, as far as a mail may name it. */
export type Errand = {
  task: Topic;
  /** The need it answers, for "why?". */
  need?: Topic;
  /** A plain day, YYYY-MM-DD. */
  due?: string;
  /** The reader's own link to this task. */
  link: string;
};

/** Day, title and reason of a task; `remarks` stand below. */
export function errandLeaf(errand: Errand, language: ProductLanguage, remarks: string[] = []): Block {
  const t = mailWords(language);
  const { due } = errand;
  const named = nameable(errand.task);
  const title = named ? typed(named.title) : t("task.hiddenTitle");
  const rest = [...(named ? [] : [t("task.hidden")]), ...reason(errand, language), ...remarks];
  return {
    kind: "leaf",
    ...(due ? { when: due } : {}),
    lines: [title, ...(due ? [t("task.by", { date: fullDate(due, language) })] : []), ...rest],
    facts: [
      { label: t("label.task"), lines: [title, ...rest] },
      ...(due ? [{ label: t("label.by"), lines: [fullDate(due, language)] }] : []),
    ],
  };
}

function reason({ task, need }: Errand, language: ProductLanguage): string[] {
  // A task that is not named has its reason on the page as well.
  if (!need || !nameable(task)) return [];
  const t = mailWords(language);
  const named = nameable(need);
  return [named ? t("task.why", { need: typed(named.title) }) : t("task.whyHidden")];
}

/** The five answers to one task; taking it on is the wish the meeting has shown, so it is filled. */
export function errandChoices({ link }: Errand, language: ProductLanguage): Block {
  const t = mailWords(language);
  const say = translator(language, "task");
  return {
    kind: "choices",
    hint: t("task.hint"),
    hintText: t("task.hintText"),
    choices: [
      { answer: "accept", label: say("accept"), filled: true },
      { answer: "cannot", sign: "✕", label: say("cannot") },
      { answer: "done", sign: "✓", label: say("done") },
      { answer: "later", label: say("later") },
      { answer: "question", sign: "?", label: say("question") },
    ],
    link,
    visible: t("brokenButtons"),
  };
}

/** One button to the page of a task, where all answers are: for mails with several tasks. */
export function errandDoor({ link }: Errand, label: string): Block {
  return { kind: "choices", hintText: `${label}:`, choices: [{ label }], link, visible: "" };
}

import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { Button } from "../button";
import { Form } from "../form";
import { Pictogram } from "../pictogram";
import { Name } from "../said";
import { WordBox } from "../word-box";
import { Answers } from "./answers";
import type { InvitationView } from "./view";

interface TalkProps {
  view: InvitationView;
  page: ProductLanguage;
}

/** The box for a word after an answer: optional, with its own button. */
export function WordAfter({ view, page }: TalkProps) {
  const t = translator(page, "meeting");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={page} />;
  const no = view.answer === "no";
  return (
    <section>
      <Form view={view} page={page} act="word">
        <WordBox
          name="word"
          label={no ? t("word.labelNo") : t.rich("word.label", { coordinator })}
          hint={no ? t("word.hintNo") : t("word.hint")}
          page={page}
          problem={view.problem}
          draft={view.draft ?? view.word}
        />
        <Button picture="speech">{t("word.send")}</Button>
      </Form>
    </section>
  );
}

/** "I have a question first": opens a box with its own button. */
export function QuestionFirst({ view, page }: TalkProps) {
  const t = translator(page, "meeting");
  return (
    <details open={Boolean(view.problem) || undefined}>
      <summary>
        <Pictogram name="speech" />
        <span>{t("ask.open")}</span>
      </summary>
      <Form view={view} page={page} act="question">
        <WordBox
          name="question"
          label={t.rich("ask.label", {
            coordinator: <Name key="coordinator" text={view.coordinator.called} page={page} />,
          })}
          page={page}
          problem={view.problem}
          draft={view.draft}
        />
        <Button picture="speech">{t("ask.send")}</Button>
      </Form>
    </details>
  );
}

/** A mistake is undone on the same page. */
export function ChangeAnswer({ view, page }: TalkProps) {
  const t = translator(page, "meeting");
  return (
    <details>
      <summary>
        <span>{t("change")}</span>
      </summary>
      <Answers view={view} page={page} />
    </details>
  );
}

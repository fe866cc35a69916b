import type { ProductLanguage } from "@rondom/domain/language";
import { type AnswerValue, answerValues } from "@rondom/domain/meeting/meeting";
import { translator } from "@rondom/i18n/translate";
import { Button, type Tone } from "../button";
import { Form } from "../form";
import type { PictogramName } from "../pictogram";
import type { InvitationView } from "./view";

export const answerLook: Record<AnswerValue, { picture: PictogramName; tone: Tone }> = {
  yes: { picture: "check", tone: "good" },
  no: { picture: "cross", tone: "bad" },
  maybe: { picture: "question", tone: "ask" },
};

/** Three equal buttons; one tap answers. */
export function Answers({ view, page }: { view: InvitationView; page: ProductLanguage }) {
  const t = translator(page, "meeting");
  return (
    <Form view={view} page={page}>
      {answerValues.map((answer) => (
        <Button key={answer} name="answer" value={answer} {...answerLook[answer]}>
          {t(`answer.${answer}`)}
        </Button>
      ))}
    </Form>
  );
}

/** The choice made in a mail, to be confirmed; the other two beside it. */
export function ChosenAnswer({
  view,
  page,
  chosen,
}: {
  view: InvitationView;
  page: ProductLanguage;
  chosen: AnswerValue;
}) {
  const t = translator(page, "meeting");
  return (
    <>
      <Form view={view} page={page}>
        <Button name="answer" value={chosen} picture={answerLook[chosen].picture} filled>
          {t(`send.${chosen}`)}
        </Button>
      </Form>
      <p>{t("chosen.else")}</p>
      <div className="tiles">
        <Form view={view} page={page}>
          {answerValues
            .filter((answer) => answer !== chosen)
            .map((answer) => (
              <Button key={answer} tile name="answer" value={answer} {...answerLook[answer]}>
                {t(`answer.${answer}`)}
              </Button>
            ))}
        </Form>
      </div>
    </>
  );
}

import type { ProductLanguage } from "@rondom/domain/language";
import { stepBackReasons } from "@rondom/domain/load/step-back";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Button } from "../button";
import { Form } from "../form";
import { Frame } from "../frame";
import { Notice } from "../notice";
import { PageLink } from "../page-link";
import { Name } from "../said";
import { WordBox } from "../word-box";
import type { AwayView } from "./view";

interface Part {
  view: AwayView;
  page: ProductLanguage;
}

function Ask({ view, page }: Part) {
  const t = translator(page, "load");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={page} />;
  return (
    <>
      <h1>{t("away.heading")}</h1>
      <p>{t.rich("away.lead", { coordinator })}</p>
      {view.readOnly ? null : (
        <Form view={view} page={page} act="away">
          <fieldset>
            <legend>{t("away.choose")}</legend>
            {view.chooseFirst ? (
              <p className="problem" role="alert">
                {t("away.choosePlease")}
              </p>
            ) : null}
            {stepBackReasons.map((reason) => (
              <label className="choice" key={reason}>
                <input
                  type="radio"
                  name="reason"
                  value={reason}
                  required
                  defaultChecked={view.reason === reason}
                />
                {t(`away.reason.${reason}`)}
              </label>
            ))}
          </fieldset>
          <WordBox
            name="word"
            label={t.rich("away.word", { coordinator })}
            page={page}
            problem={view.problem}
            draft={view.draft}
          />
          <Button picture="door" filled>
            {t.rich("away.send", { coordinator })}
          </Button>
        </Form>
      )}
      {view.offerDoor && !view.readOnly ? (
        <section>
          <PageLink view={view} page={page} to={view.offerDoor} picture="hand">
            {t("offer.link")}
          </PageLink>
        </section>
      ) : null}
    </>
  );
}

function Said({ view, page }: Part) {
  const t = translator(page, "load");
  return (
    <>
      <Notice
        tone="good"
        picture="check"
        label={t("away.saidLabel")}
        heading={t.rich("away.said", {
          coordinator: <Name key="coordinator" text={view.coordinator.called} page={page} />,
        })}
      />
      {view.readOnly ? null : (
        <Form view={view} page={page} act="stay">
          <Button picture="hand">{t("away.stay")}</Button>
        </Form>
      )}
    </>
  );
}

/** "I am no longer needed or no longer available": said, taken back while nothing is settled, and thanked for. */
export function renderAway(view: AwayView, language: ProductLanguage): ReactElement {
  const t = translator(language, "load");
  return (
    <Frame title={t("away.title")} page={language} view={view}>
      {view.state === "settled" ? (
        <Notice tone="good" picture="check" label={t("away.settledLabel")} heading={t("away.settled")}>
          <p>{t("away.settledText")}</p>
        </Notice>
      ) : view.state === "said" ? (
        <Said view={view} page={language} />
      ) : (
        <Ask view={view} page={language} />
      )}
    </Frame>
  );
}

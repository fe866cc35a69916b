import type { ProductLanguage } from "@rondom/domain/language";
import { mostHours } from "@rondom/domain/load/offer";
import { offerKinds } from "@rondom/domain/load/task-kind";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Button } from "../button";
import { DayField } from "../day-field";
import { domainWord } from "../domain-word";
import { Form } from "../form";
import { Frame } from "../frame";
import { Notice } from "../notice";
import { Name } from "../said";
import { WordBox } from "../word-box";
import type { OfferView } from "./view";

/** What a volunteer can do: hours, themes, until when, and what they would rather not do. Nothing is needed. */
export function renderOffer(view: OfferView, language: ProductLanguage): ReactElement {
  const t = translator(language, "load");
  const { offer, typed } = view;
  return (
    <Frame title={t("offer.title")} page={language} view={view}>
      {view.saved ? (
        <Notice tone="good" picture="check" label={t("offer.savedLabel")}>
          <p>
            {t.rich("offer.saved", {
              coordinator: <Name key="coordinator" text={view.coordinator.called} page={language} />,
            })}
          </p>
        </Notice>
      ) : null}
      <h1>{t("offer.heading")}</h1>
      <p>{t("offer.lead")}</p>
      <Form view={view} page={language} act="offer">
        <div className="box">
          <label htmlFor="hours">{t("offer.hours")}</label>
          {view.hoursProblem ? (
            <p className="problem" id="hours-problem" role="alert">
              {t("offer.hoursProblem")}
            </p>
          ) : null}
          <input
            id="hours"
            name="hours"
            type="text"
            inputMode="numeric"
            dir="ltr"
            maxLength={4}
            defaultValue={typed?.hours ?? offer.hours ?? ""}
            aria-invalid={view.hoursProblem ? true : undefined}
            aria-describedby={view.hoursProblem ? "hours-problem" : undefined}
            placeholder={`1 - ${mostHours}`}
          />
        </div>
        <fieldset>
          <legend>{t("offer.themes")}</legend>
          <p className="small">{t("offer.themesHint")}</p>
          {lifeDomains.map((key) => (
            <label className="choice" key={key}>
              <input type="checkbox" name="theme" value={key} defaultChecked={offer.themes.includes(key)} />
              {domainWord({ key }, language)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t("offer.notKinds")}</legend>
          {offerKinds.map((kind) => (
            <label className="choice" key={kind}>
              <input type="checkbox" name="not" value={kind} defaultChecked={offer.notKinds.includes(kind)} />
              {t(`offer.kind.${kind}`)}
            </label>
          ))}
        </fieldset>
        <DayField
          name="lastDay"
          label={t("offer.lastDay")}
          draft={typed?.lastDay ?? offer.lastDay ?? ""}
          {...(view.dayProblem
            ? { problem: translator(language, "task")("laterPage.problem.not-a-date") }
            : {})}
        />
        <WordBox
          name="word"
          label={t("offer.word")}
          page={language}
          problem={view.problem}
          draft={view.draft ?? offer.notWords ?? ""}
        />
        <Button picture="check" filled>
          {t("offer.send")}
        </Button>
      </Form>
    </Frame>
  );
}

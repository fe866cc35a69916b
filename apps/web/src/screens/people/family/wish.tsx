import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Button } from "../button";
import { domainWord } from "../domain-word";
import { Form } from "../form";
import { Notice } from "../notice";
import { domainPictogram, Pictogram } from "../pictogram";
import { Name, Said } from "../said";
import { WordBox } from "../word-box";
import { FamilyFrame } from "./family-frame";
import { Topics } from "./topics";
import type { FamilyWishView } from "./view";

interface Part {
  view: FamilyWishView;
  page: ProductLanguage;
}

function Audience({ view, page }: Part) {
  const t = translator(page, "family");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={page} />;
  const everyone = view.audience === "everyone";
  return (
    <fieldset>
      <legend>{t("wish.who")}</legend>
      <label className="choice">
        <input type="radio" name="audience" value="coordinator" defaultChecked={!everyone} />
        <span>{t.rich("wish.coordinator", { coordinator })}</span>
      </label>
      <label className="choice">
        <input type="radio" name="audience" value="everyone" defaultChecked={everyone} />
        {t("wish.everyone")}
      </label>
    </fieldset>
  );
}

function Waiting({ view, page }: Part) {
  const t = translator(page, "family");
  if (view.wishes.length === 0) return null;
  return (
    <section>
      <h2>{t("wish.yours")}</h2>
      <ul className="list">
        {view.wishes.map(({ id, words, domain }) => (
          <li className="row" key={id}>
            <Pictogram name={domain ? domainPictogram(domain.key) : "wish"} />
            <p>
              {words ? (
                <Said words={words} page={page} />
              ) : domain ? (
                <bdi>{domainWord(domain, page)}</bdi>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "I want to talk about this": a picture or words, in any language. */
export function renderFamilyWish(view: FamilyWishView, language: ProductLanguage): ReactElement {
  const t = translator(language, "family");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={language} />;
  return (
    <FamilyFrame view={view} page={language} heading={t("wish.title")}>
      {view.sent ? (
        <Notice tone="good" picture="check" label={t("wish.sentLabel")}>
          <p>{t.rich("wish.sent", { coordinator })}</p>
          <p>{t.rich("wish.noMeeting", { coordinator })}</p>
        </Notice>
      ) : null}

      {view.readOnly ? null : (
        <>
          <p>{t("wish.lead")}</p>
          <Form view={view} page={language} act="wish">
            <Topics
              legend={t("wish.topic")}
              topics={view.topics}
              {...(view.topic === undefined ? {} : { topic: view.topic })}
              page={language}
            />
            <WordBox
              name="wish"
              label={t("wish.words")}
              page={language}
              problem={view.problem}
              draft={view.draft}
              emptyWords={t("wish.empty")}
            />
            <Audience view={view} page={language} />
            <Button picture="wish" filled>
              {t("wish.send")}
            </Button>
          </Form>
        </>
      )}
      <Waiting view={view} page={language} />
    </FamilyFrame>
  );
}

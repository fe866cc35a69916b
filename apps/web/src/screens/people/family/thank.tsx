import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Button } from "../button";
import { Form } from "../form";
import { Notice } from "../notice";
import { PageLink } from "../page-link";
import { Pictogram } from "../pictogram";
import { Name, Said } from "../said";
import { WordBox } from "../word-box";
import { FamilyFrame } from "./family-frame";
import type { FamilyThankView, FamilyToThankView } from "./goal-view";
import { PeopleBoxes } from "./people-boxes";

/** For what: each success is a door. */
export function renderToThank(view: FamilyToThankView, language: ProductLanguage): ReactElement {
  const t = translator(language, "plan");
  return (
    <FamilyFrame view={view} page={language} heading={t("thank.which")}>
      {view.successes.length === 0 ? <p>{t("successes.empty")}</p> : null}
      {view.successes.map(({ id, words, href, thanked }) => (
        <PageLink
          key={id}
          view={view}
          page={language}
          to={href}
          picture="star"
          hint={t("thank.count", { count: thanked })}
        >
          <Said words={words} page={language} />
        </PageLink>
      ))}
      <PageLink view={view} page={language} to={view.shown} picture="star">
        {t("thank.all")}
      </PageLink>
    </FamilyFrame>
  );
}

/** Whom the family thanks, with which words; it goes by mail, once to each. */
export function renderThank(view: FamilyThankView, language: ProductLanguage): ReactElement {
  const t = translator(language, "plan");
  const done = view.people.filter(({ thanked }) => thanked);
  return (
    <FamilyFrame view={view} page={language} heading={t("thank.heading")}>
      {view.sent ? (
        <Notice tone="good" picture="check" label={t("thank.sentLabel")}>
          <p>{t("thank.sent")}</p>
        </Notice>
      ) : null}
      <p className="label">
        <Pictogram name="star" />
        <b>
          <Said words={view.success.words} page={language} />
        </b>
      </p>
      {done.length > 0 ? (
        <ul className="list">
          {done.map(({ id, name }) => (
            <li className="row" key={id}>
              <Pictogram name="check" />
              <p>
                <Name text={name} page={language} />
                {" · "}
                {t("thank.done")}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <Thanking view={view} page={language} />
      <PageLink view={view} page={language} to={view.all} picture="star">
        {t("thank.all")}
      </PageLink>
    </FamilyFrame>
  );
}

function Thanking({ view, page }: { view: FamilyThankView; page: ProductLanguage }) {
  const t = translator(page, "plan");
  const left = view.people.filter(({ thanked }) => !thanked);
  if (left.length === 0) return <p>{t(view.people.length > 0 ? "thank.everybody" : "thank.nobody")}</p>;
  const name = <Name key="name" text={view.reader.called} page={page} />;
  return (
    <Form view={view} page={page} act="thank">
      <p>{t.rich("thank.lead", { name })}</p>
      <PeopleBoxes
        legend={t("thank.heading")}
        people={left}
        problem={view.problem === "empty" ? t("thank.choose") : undefined}
        page={page}
      />
      <WordBox
        name="thanks"
        label={t("thank.words")}
        page={page}
        {...(view.problem === "too-long" ? { problem: view.problem } : {})}
        {...(view.draft === undefined ? {} : { draft: view.draft })}
      />
      <label className="choice">
        <input type="checkbox" name="tells" value="yes" defaultChecked={view.tells} />
        <span>{t("thank.tells")}</span>
      </label>
      <Button picture="speech" filled>
        {t("thank.send")}
      </Button>
    </Form>
  );
}

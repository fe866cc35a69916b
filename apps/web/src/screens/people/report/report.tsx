import type { ProductLanguage } from "@rondom/domain/language";
import { fullDate, shortDate } from "@rondom/i18n/dates";
import { dayOf } from "@rondom/i18n/day";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Button } from "../button";
import { Form } from "../form";
import { Frame } from "../frame";
import { Leaf } from "../leaf";
import { Notice } from "../notice";
import { PeopleList } from "../people-list";
import { domainPictogram, Pictogram } from "../pictogram";
import { Name, Said } from "../said";
import { GoodNews, goodNewsOf } from "./good-news";
import { Line } from "./line";
import { OwnTasks } from "./own-tasks";
import { FirstChange, Recalled, VersionNotice } from "./version";
import type { ItemView, ReportView } from "./view";

interface Part {
  view: ReportView;
  page: ProductLanguage;
}

function Head({ view, page }: Part) {
  const t = translator(page, "report");
  return (
    <>
      <p className="soft">{t("number", { number: view.number })}</p>
      <h1>{t("heading")}</h1>
      <div className="when">
        <Leaf on={view.heldOn} page={page} size="small" />
        <div>
          <p className="strong">
            <time dateTime={dayOf(view.heldOn).toString()}>{fullDate(view.heldOn, page)}</time>
          </p>
          {view.place ? (
            <p>
              <Name text={view.place} page={page} />
            </p>
          ) : null}
        </div>
      </div>
    </>
  );
}

function Item({ item, view, page }: Part & { item: ItemView }) {
  const told = new Set(goodNewsOf(view));
  const lines = item.lines.filter((line) => !told.has(line));
  if (lines.length === 0) return null;
  return (
    <section>
      <div className="head">
        <Pictogram name={item.domain ? domainPictogram(item.domain.key) : "note"} />
        <h2>
          <Said words={item.title} page={page} />
        </h2>
      </div>
      <ul className="list">
        {lines.map((line) => (
          <Line key={line.id} line={line} page={page} />
        ))}
      </ul>
    </section>
  );
}

function WhoWasThere({ view, page }: Part) {
  const t = translator(page, "report");
  return (
    <section>
      <h2>{t("there")}</h2>
      <PeopleList people={view.present} page={page} />
      {view.couldNotCome.length > 0 ? (
        <>
          <h3>{t("couldNot")}</h3>
          <PeopleList people={view.couldNotCome} page={page} />
        </>
      ) : null}
    </section>
  );
}

function Read({ view, page }: Part) {
  const t = translator(page, "report");
  if (!view.readOn) {
    return (
      <Form view={view} page={page}>
        <input type="hidden" name="version" value={view.version?.number ?? 1} />
        <Button name="act" value="read" picture="check" tone="good">
          {t("read.button")}
        </Button>
      </Form>
    );
  }
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={page} />;
  return (
    <Notice tone="good">
      <p>{t.rich("read.done", { date: shortDate(view.readOn, page), coordinator })}</p>
    </Notice>
  );
}

/** True when the page will show free text in another language than its own. */
function hasDutch(view: ReportView, page: ProductLanguage): boolean {
  return page !== "nl" && view.items.some((item) => item.lines.some((line) => line.words.language === "nl"));
}

/** The report as this reader may see it: own tasks first, then good news, then point by point. */
export function renderReport(view: ReportView, language: ProductLanguage): ReactElement {
  const t = translator(language, "report");
  if (view.recalled) {
    return (
      <Frame title={t("title")} page={language} view={view}>
        <Recalled view={view} page={language} />
      </Frame>
    );
  }
  return (
    <Frame title={t("title")} page={language} view={view}>
      <VersionNotice view={view} page={language} />
      <Head view={view} page={language} />
      <FirstChange view={view} page={language} />
      {hasDutch(view, language) ? <p className="small">{t("dutch")}</p> : null}
      <OwnTasks view={view} page={language} />
      <GoodNews view={view} page={language} />
      {view.items.map((item) => (
        <Item key={item.id} item={item} view={view} page={language} />
      ))}
      {view.whole === false ? null : (
        <>
          <WhoWasThere view={view} page={language} />
          {view.readOnly && !view.readOn ? null : <Read view={view} page={language} />}
        </>
      )}
    </Frame>
  );
}

import type { ProductLanguage } from "@rondom/domain/language";
import { shortDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import { Notice } from "../notice";
import { Name, Said, SaidParagraph } from "../said";
import type { ReportView } from "./view";

interface Part {
  view: ReportView;
  page: ProductLanguage;
}

const changedIn = (view: ReportView) =>
  view.items.flatMap((item) => item.lines).filter((line) => line.change);

/** How many lines a correction changed; only what this reader sees is counted. */
export function VersionNotice({ view, page }: Part) {
  const t = translator(page, "report");
  const changed = changedIn(view);
  if (!view.version || changed.length === 0) return null;
  const { number, on } = view.version;
  return (
    <Notice tone="attention" picture="wish" label={t("version.label", { number, date: shortDate(on, page) })}>
      <p>
        <b>{t("version.count", { count: changed.length })}</b>{" "}
        {t("version.stripe", { count: changed.length })}
      </p>
      {view.version.why ? (
        <p>
          {t("version.why")} <Said words={view.version.why} page={page} />
        </p>
      ) : null}
    </Notice>
  );
}

/** A way to the first line that changed. */
export function FirstChange({ view, page }: Part) {
  const first = changedIn(view).at(0);
  if (!view.version || !first) return null;
  return (
    <a className="link" href={`#line-${first.id}`}>
      {translator(page, "report")("version.first")}
    </a>
  );
}

/** A report that was taken back: that it no longer holds, and why. Its lines are not shown. */
export function Recalled({ view, page }: Part) {
  const t = translator(page, "report");
  if (!view.recalled) return null;
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={page} />;
  return (
    <>
      <Notice tone="attention" picture="cross" label={t("recalled.label")} heading={t("recalled.heading")}>
        <p>{t.rich("recalled.text", { coordinator, date: shortDate(view.recalled.on, page) })}</p>
      </Notice>
      <p className="soft">{t("number", { number: view.number })}</p>
      {view.recalled.words ? (
        <>
          <p>{t.rich("recalled.writes", { coordinator })}</p>
          <div className="card">
            <SaidParagraph words={view.recalled.words} page={page} />
          </div>
        </>
      ) : null}
    </>
  );
}

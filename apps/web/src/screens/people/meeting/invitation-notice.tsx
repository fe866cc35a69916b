import type { ProductLanguage } from "@rondom/domain/language";
import type { AnswerValue } from "@rondom/domain/meeting/meeting";
import { translator } from "@rondom/i18n/translate";
import { Notice } from "../notice";
import { Name, SaidParagraph } from "../said";
import type { InvitationView } from "./view";

interface NoticeProps {
  view: InvitationView;
  page: ProductLanguage;
}

function next(answer: AnswerValue, asksAgain?: boolean) {
  if (answer === "yes") return "noted.yesNext" as const;
  if (answer === "no") return "noted.noNext" as const;
  return asksAgain ? ("noted.maybeAgain" as const) : ("noted.maybeNext" as const);
}

/** What stands first on the page in every state but the first: thanked, moved, off, over. */
export function InvitationNotice({ view, page }: NoticeProps) {
  const t = translator(page, "meeting");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={page} />;
  if (view.state === "answered" && view.answer) {
    return (
      <Notice tone={view.answer === "yes" ? "good" : "calm"} heading={t(`noted.${view.answer}`)}>
        <p>{t.rich(next(view.answer, view.asksAgain), { coordinator })}</p>
      </Notice>
    );
  }
  if (view.state === "moved") {
    const heading = view.moved?.startsAt === undefined ? t("moved.place") : t("moved.moment");
    return (
      <Notice tone="attention" picture="changed" label={t("moved.label")} heading={heading}>
        <p>{t("moved.text")}</p>
      </Notice>
    );
  }
  if (view.state === "cancelled") {
    return (
      <Notice tone="attention" picture="cross" label={t("cancelled.label")} heading={t("cancelled.heading")}>
        <p>{t("cancelled.text")}</p>
      </Notice>
    );
  }
  if (view.state === "withdrawn") {
    return (
      <Notice
        tone="attention"
        picture="changed"
        label={t("withdrawn.label")}
        heading={t("withdrawn.heading")}
      >
        <p>{t("withdrawn.text")}</p>
      </Notice>
    );
  }
  if (view.state === "past") {
    return (
      <Notice tone="calm" picture="late" label={t("past.label")} heading={t("past.heading")}>
        <p>{t("past.thanks")}</p>
      </Notice>
    );
  }
  return null;
}

/** Says that words arrived. */
export function SentNotice({ view, page }: NoticeProps) {
  const t = translator(page, "meeting");
  if (!view.sent) return null;
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={page} />;
  return (
    <Notice tone="good">
      <p>{t.rich(view.sent === "word" ? "word.sent" : "ask.sent", { coordinator })}</p>
    </Notice>
  );
}

/** Why it is off, in the coordinator's words; and that there is nothing to do. */
export function CancelledWords({ view, page }: NoticeProps) {
  const t = translator(page, "meeting");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={page} />;
  return (
    <>
      {view.cancelled?.words ? (
        <>
          <p>{t.rich("cancelled.writes", { coordinator })}</p>
          <div className="card">
            <SaidParagraph words={view.cancelled.words} page={page} />
          </div>
        </>
      ) : null}
      <p>{t.rich("cancelled.nothing", { coordinator })}</p>
    </>
  );
}

import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Door } from "../button";
import { Face } from "../face";
import { Frame } from "../frame";
import { inSentence } from "../in-sentence";
import { Moment, OldMoment } from "../moment";
import { Name } from "../said";
import { Answers, ChosenAnswer } from "./answers";
import { Around } from "./around";
import { CancelledWords, InvitationNotice, SentNotice } from "./invitation-notice";
import { MovedMoment } from "./moved-moment";
import { Needs } from "./needs";
import { Place } from "./place";
import { ChangeAnswer, QuestionFirst, WordAfter } from "./talk";
import type { InvitationView } from "./view";

interface Part {
  view: InvitationView;
  page: ProductLanguage;
}

function Asked({ view, page }: Part) {
  const t = translator(page, "meeting");
  const { meeting, coordinator } = view;
  const chosen = view.readOnly ? undefined : view.chosen;
  return (
    <>
      <p className="from">
        <Face name={coordinator.name} />
        <span>
          {t.rich("invites", {
            coordinator: (
              <b key="coordinator">
                <Name text={coordinator.name} page={page} />
              </b>
            ),
          })}
        </span>
      </p>
      <h1>{chosen ? t(`chosen.${chosen}`) : t("question")}</h1>
      {chosen ? <p>{t("chosen.notSent")}</p> : null}
      {chosen && view.answer ? (
        <p>
          {t.rich("moved.earlier", {
            answer: inSentence(t(`answer.${view.answer}`), page),
            b: (words) => <b>{words}</b>,
          })}
        </p>
      ) : null}
      <Moment from={meeting.startsAt} until={meeting.endsAt} page={page} />
      {chosen ? <ChosenAnswer view={view} page={page} chosen={chosen} /> : null}
      <Place meeting={meeting} page={page} />
      <Needs view={view} page={page} />
      {chosen || view.readOnly ? null : <Answers view={view} page={page} />}
      {view.readOnly ? null : <QuestionFirst view={view} page={page} />}
    </>
  );
}

function Answered({ view, page }: Part) {
  const t = translator(page, "meeting");
  const { meeting, answer } = view;
  const when = <Moment from={meeting.startsAt} until={meeting.endsAt} page={page} />;
  if (answer === "no") {
    return (
      <>
        {view.readOnly ? null : <WordAfter view={view} page={page} />}
        <section>
          <h2>{t("about")}</h2>
          {when}
        </section>
        {view.readOnly ? null : <ChangeAnswer view={view} page={page} />}
      </>
    );
  }
  return (
    <>
      {when}
      <Place meeting={meeting} page={page} />
      <Needs view={view} page={page} />
      {view.calendar ? (
        <Door href={view.calendar} picture="calendar">
          {t("agenda.add")}
        </Door>
      ) : null}
      {view.readOnly ? null : (
        <>
          <WordAfter view={view} page={page} />
          <ChangeAnswer view={view} page={page} />
        </>
      )}
    </>
  );
}

function Moved({ view, page }: Part) {
  if (view.readOnly) return <MovedMoment view={view} page={page} />;
  return (
    <>
      <MovedMoment view={view} page={page} />
      {view.chosen ? (
        <ChosenAnswer view={view} page={page} chosen={view.chosen} />
      ) : (
        <Answers view={view} page={page} />
      )}
      <Needs view={view} page={page} />
      <QuestionFirst view={view} page={page} />
    </>
  );
}

function Cancelled({ view, page }: Part) {
  const t = translator(page, "meeting");
  return (
    <>
      <OldMoment from={view.meeting.startsAt} page={page} />
      <CancelledWords view={view} page={page} />
      {view.calendar ? (
        <Door href={view.calendar} picture="calendar">
          {t("agenda.remove")}
        </Door>
      ) : null}
    </>
  );
}

function Past({ view, page }: Part) {
  const t = translator(page, "meeting");
  const { meeting, coordinator, report } = view;
  return (
    <>
      <Moment from={meeting.startsAt} until={meeting.endsAt} page={page} />
      {report ? (
        <Door href={report} picture="report">
          {t("past.report")}
        </Door>
      ) : (
        <p>
          {t.rich("past.later", {
            coordinator: <Name key="coordinator" text={coordinator.called} page={page} />,
          })}
        </p>
      )}
    </>
  );
}

function Withdrawn({ view, page }: Part) {
  return <OldMoment from={view.meeting.startsAt} page={page} />;
}

const bodies = {
  asked: Asked,
  answered: Answered,
  moved: Moved,
  cancelled: Cancelled,
  withdrawn: Withdrawn,
  past: Past,
};

/** The invitation in its present state; an old link shows the same. `language` is the one shown. */
export function renderInvitation(view: InvitationView, language: ProductLanguage): ReactElement {
  const Body = bodies[view.state];
  const around = view.state === "asked" || view.state === "answered" || view.state === "moved";
  return (
    <Frame title={translator(language, "meeting")("title")} page={language} view={view} wide={around}>
      <div className="col ask">
        <SentNotice view={view} page={language} />
        <InvitationNotice view={view} page={language} />
        <Body view={view} page={language} />
      </div>
      {around ? <Around view={view} page={language} /> : null}
    </Frame>
  );
}

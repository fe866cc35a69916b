import type { ProductLanguage } from "@rondom/domain/language";
import type { When } from "@rondom/i18n/day";
import { languageName } from "@rondom/i18n/language-name";
import { translator } from "@rondom/i18n/translate";
import { pathIn } from "../address";
import { Door } from "../button";
import { answerLook } from "../meeting/answers";
import { Place } from "../meeting/place";
import { Moment } from "../moment";
import { Pictogram } from "../pictogram";
import { Name, SaidParagraph } from "../said";
import type { Words } from "../view";
import { Nights } from "./nights";
import type { FamilyHomeView, NextMeeting } from "./view";

interface Part {
  view: FamilyHomeView;
  page: ProductLanguage;
}

function OwnAnswer({ next, view, page }: Part & { next: NextMeeting }) {
  const t = translator(page, "family");
  if (!next.href) return null;
  const look = next.answer ? answerLook[next.answer] : { picture: "question" as const };
  return (
    <Door
      href={pathIn(next.href, page, view.reader.language)}
      {...look}
      hint={t(next.answer ? "answer.change" : "answer.give")}
    >
      {t(`answer.${next.answer ?? "none"}`)}
    </Door>
  );
}

function MeetingCard({ next, today, page }: { next: NextMeeting; today: When; page: ProductLanguage }) {
  const t = translator(page, "family");
  const { interpreter } = next;
  return (
    <div className="card">
      <Moment from={next.startsAt} until={next.endsAt} page={page} />
      <Nights today={today} until={next.startsAt} page={page} />
      <Place meeting={next} page={page} />
      {interpreter ? (
        <div className="place">
          <Pictogram name="interpreter" />
          <p>
            {interpreter.name
              ? t.rich("interprets", {
                  name: <Name key="name" text={interpreter.name} page={page} />,
                  language: languageName(interpreter.language, page),
                })
              : translator(page, "meeting")("table.interpreter", {
                  language: languageName(interpreter.language, page),
                })}
          </p>
        </div>
      ) : null}
    </div>
  );
}

/** A meeting without the family says why; only the family reads it. */
function WithoutUs({ words, view, page }: Part & { words: Words }) {
  const t = translator(page, "family");
  return (
    <div className="card">
      <p>
        {t.rich("withoutUs", {
          coordinator: <Name key="coordinator" text={view.coordinator.called} page={page} />,
        })}
      </p>
      <SaidParagraph words={words} page={page} />
    </div>
  );
}

/** When the table meets next, with the reader's own answer; or who proposes a day. */
export function NextMeetingSection({ view, page }: Part) {
  const t = translator(page, "family");
  const { next } = view;
  return (
    <section>
      <h2>{t("next")}</h2>
      {next ? (
        <>
          <MeetingCard next={next} today={view.today} page={page} />
          {next.without ? <WithoutUs words={next.without} view={view} page={page} /> : null}
          <OwnAnswer next={next} view={view} page={page} />
        </>
      ) : (
        <div className="card">
          <p>{t("noNext")}</p>
          <p>
            {t.rich("noNextWho", {
              coordinator: <Name key="coordinator" text={view.coordinator.called} page={page} />,
            })}
          </p>
        </div>
      )}
    </section>
  );
}

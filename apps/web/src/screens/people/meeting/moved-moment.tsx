import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { inSentence } from "../in-sentence";
import { Moment, OldMoment } from "../moment";
import { Name } from "../said";
import { Place } from "./place";
import type { InvitationView } from "./view";

/** What no longer holds, struck; what holds now, in full; the answer given before; asked anew. */
export function MovedMoment({ view, page }: { view: InvitationView; page: ProductLanguage }) {
  const t = translator(page, "meeting");
  const { meeting, moved = {} } = view;
  const oldPlace = [moved.place, moved.address].filter((line) => line);
  return (
    <>
      <p className="soft">{t("moved.before")}</p>
      {moved.startsAt === undefined ? null : <OldMoment from={moved.startsAt} page={page} />}
      {oldPlace.map((line) => (
        <p key={line}>
          <del>
            <Name text={line ?? ""} page={page} />
          </del>
        </p>
      ))}
      <p className="soft">{t("moved.now")}</p>
      <Moment from={meeting.startsAt} until={meeting.endsAt} page={page} />
      <Place meeting={meeting} page={page} />
      <p>
        {view.answer ? (
          <>
            {t.rich("moved.earlier", {
              answer: inSentence(t(`answer.${view.answer}`), page),
              b: (words) => <b>{words}</b>,
            })}{" "}
          </>
        ) : null}
        {t(moved.startsAt === undefined ? "moved.newPlace" : "moved.new")}
      </p>
    </>
  );
}

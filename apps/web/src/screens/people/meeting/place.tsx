import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { Pictogram } from "../pictogram";
import { Name } from "../said";
import type { MeetingView } from "./view";

/** Where: place and address, each line on its own; online the link, once it is time. */
export function Place({ meeting, page }: { meeting: MeetingView; page: ProductLanguage }) {
  const t = translator(page, "meeting");
  const lines = [meeting.place, meeting.address].filter((line) => line);
  return (
    <>
      {lines.length > 0 ? (
        <div className="place">
          <Pictogram name="pin" />
          <div>
            <address>
              {lines.map((line, index) => (
                <span key={line} className={index === 0 ? "strong" : undefined}>
                  <Name text={line ?? ""} page={page} />
                </span>
              ))}
            </address>
            {meeting.way?.length ? <a href="#way">{t("way")}</a> : null}
          </div>
        </div>
      ) : null}
      {meeting.online ? (
        <div className="place">
          <Pictogram name="screen" />
          <div>
            <p className="strong">{t("online.how")}</p>
            {meeting.online.url ? (
              <a href={meeting.online.url} rel="noreferrer">
                {t("online.open")}
              </a>
            ) : (
              <p>{t("online.later")}</p>
            )}
          </div>
        </div>
      ) : null}
    </>
  );
}

import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { domainWord } from "../domain-word";
import { domainPictogram, Pictogram } from "../pictogram";
import { Said } from "../said";
import type { InvitationView } from "./view";

/** For which needs this person is asked: picture, domain, title. */
export function Needs({ view, page }: { view: InvitationView; page: ProductLanguage }) {
  const t = translator(page, "meeting");
  if (view.needs.length === 0) return null;
  return (
    <>
      <p className="soft">{t(view.audience === "family" ? "talkAbout" : "askedFor")}</p>
      {view.needs.map((need) => {
        const word = need.domain ? domainWord(need.domain, page) : "";
        return (
          <p className="need" key={need.title.text}>
            <Pictogram name={need.domain ? domainPictogram(need.domain.key) : "note"} />
            <span>
              {word ? (
                <>
                  <b>
                    <bdi>{word}</bdi>
                  </b>
                  {page === "fr" ? " : " : ": "}
                </>
              ) : null}
              <Said words={need.title} page={page} />
            </span>
          </p>
        );
      })}
    </>
  );
}

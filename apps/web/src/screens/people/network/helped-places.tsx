import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { domainWord } from "../domain-word";
import { MapPicture, placesInPicture } from "../family/map-picture";
import type { PlaceView } from "../family/view";
import { WhoLines } from "../people-list";
import { domainPictogram, Pictogram } from "../pictogram";
import { Said } from "../said";
import type { DomainView } from "../view";
import type { HelpedPlaceView, HelpersView } from "./view";

const stateWords = {
  spoken: "helpers.noneYet",
  "no-need": "helpers.notNeeded",
  "not-spoken": "helpers.notSpoken",
} as const;

const inPicture = {
  helped: "carried",
  nobody: "empty",
  spoken: "quiet",
  "no-need": "not-needed",
  "not-spoken": "not-spoken",
} as const;

function DomainHeading({ domain, page }: { domain: DomainView; page: ProductLanguage }) {
  return (
    <h2 className="plain">
      <bdi>{domainWord(domain, page)}</bdi>
    </h2>
  );
}

function Place({ place, page }: { place: HelpedPlaceView; page: ProductLanguage }) {
  const t = translator(page, "network");
  const { state, people, needs } = place;
  return (
    <li className="row">
      <Pictogram name={domainPictogram(place.domain.key)} />
      <div>
        <DomainHeading domain={place.domain} page={page} />
        {people.length > 0 ? (
          <ul className="each">
            {people.map((person, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: people may be nameless; the list is never reordered
              <li key={index}>
                <WhoLines person={person} page={page} />
                {person.you ? <p className="small">{t("helpers.you")}</p> : null}
              </li>
            ))}
          </ul>
        ) : null}
        {needs.map(({ title, chair }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two needs may be called the same; the list is never reordered
          <p key={index} className={chair ? "each strong" : "each"}>
            {t.rich(chair ? "helpers.seeks" : "helpers.works", {
              title: <Said key="title" words={title} page={page} />,
            })}
          </p>
        ))}
        {state === "helped" || state === "nobody" ? null : <p>{t(stateWords[state])}</p>}
      </div>
    </li>
  );
}

/** What helpers read of the map: a small table, silent since the list says the same, and each domain with its people. */
export function HelpedPlaces({ view, page }: { view: HelpersView; page: ProductLanguage }) {
  const t = translator(page, "network");
  const places = view.places.map(
    ({ domain, state, people }): PlaceView => ({ domain, state: inPicture[state], people }),
  );
  return (
    <>
      <MapPicture places={placesInPicture(places)} us={t("helpers.family")} />
      <ul className="list">
        {view.places.map((place) => (
          <Place key={place.domain.key} place={place} page={page} />
        ))}
      </ul>
      {view.yours.length > 0 ? (
        <section>
          <h2>{t("helpers.yours")}</h2>
          <ul className="list">
            {view.yours.map((domain) => (
              <li className="row" key={domain.key}>
                <Pictogram name={domainPictogram(domain.key)} />
                <p>
                  <bdi>{domainWord(domain, page)}</bdi>
                </p>
              </li>
            ))}
          </ul>
          <p className="small">{t("helpers.yoursOnly")}</p>
        </section>
      ) : null}
    </>
  );
}

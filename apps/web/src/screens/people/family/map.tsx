import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { domainWord } from "../domain-word";
import { PageLink } from "../page-link";
import { WhoLines } from "../people-list";
import { domainPictogram, Pictogram } from "../pictogram";
import { Name, Said } from "../said";
import { FamilyFrame } from "./family-frame";
import { MapPicture, placesInPicture } from "./map-picture";
import type { FamilyMapView, PlaceView } from "./view";

const emptyWords = {
  empty: "map.nobody",
  quiet: "map.noneYet",
  "not-needed": "map.notNeeded",
  "not-spoken": "map.notSpoken",
} as const;

function PlaceRow({ place, page }: { place: PlaceView; page: ProductLanguage }) {
  const t = translator(page, "family");
  return (
    <li className="row">
      <Pictogram name={domainPictogram(place.domain.key)} />
      <div>
        <h2 className="plain">
          <bdi>{domainWord(place.domain, page)}</bdi>
        </h2>
        {place.people.length > 0 ? (
          <ul className="each">
            {place.people.map((person, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: people may be nameless; the list is never reordered
              <li key={index}>
                <WhoLines person={person} page={page} />
              </li>
            ))}
          </ul>
        ) : null}
        {place.open?.map(({ id, title }) => (
          <div key={id} className="each">
            <p className="strong">
              <Said words={title} page={page} />
            </p>
            <p>{t("map.nobody")}</p>
          </div>
        ))}
        {place.state === "carried" || place.open?.length ? null : <p>{t(emptyWords[place.state])}</p>}
      </div>
    </li>
  );
}

/** Who helps us, and with what: a picture of at most ten places, and the whole list. */
export function renderFamilyMap(view: FamilyMapView, language: ProductLanguage): ReactElement {
  const t = translator(language, "family");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={language} />;
  return (
    <FamilyFrame view={view} page={language} heading={t("map.title")}>
      <p>{view.places.length > 0 ? t("map.lead") : t.rich("map.empty", { coordinator })}</p>
      {view.places.length > 0 ? (
        <>
          <MapPicture places={placesInPicture(view.places)} us={t("map.us")} />
          <ul className="list">
            {view.places.map((place) => (
              <PlaceRow key={place.domain.key} place={place} page={language} />
            ))}
          </ul>
        </>
      ) : null}
      {view.sharing ? (
        <PageLink view={view} page={language} to={view.sharing} picture="eye">
          {t("sharing.title")}
        </PageLink>
      ) : null}
    </FamilyFrame>
  );
}

import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { PeopleList } from "../people-list";
import { Pictogram, type PictogramName } from "../pictogram";
import { Said } from "../said";
import { Table } from "./table";
import type { InvitationView, WayKind } from "./view";

const wayPictures: Record<WayKind, PictogramName> = {
  bus: "bus",
  car: "car",
  door: "door",
  lift: "lift",
  other: "pin",
};

/** The second half of the page: who sits at the table, and the way there in words. */
export function Around({ view, page }: { view: InvitationView; page: ProductLanguage }) {
  const t = translator(page, "meeting");
  const way = view.meeting.way ?? [];
  return (
    <div className="more">
      {view.others.length > 0 ? (
        <section>
          <h2>{t("table.heading")}</h2>
          <Table
            others={view.others}
            you={t("table.you")}
            coming={view.state === "answered" && view.answer === "yes"}
          />
          <PeopleList people={view.others} page={page} />
        </section>
      ) : null}
      {way.length > 0 ? (
        <section id="way">
          <h2>{t("way")}</h2>
          <ul className="list">
            {way.map(({ kind, words }) => (
              <li className="row" key={words.text}>
                <Pictogram name={wayPictures[kind]} />
                <div>
                  <Said words={words} page={page} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

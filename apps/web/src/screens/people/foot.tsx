import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { pathIn } from "./address";
import { Button } from "./button";
import { Form } from "./form";
import { Phone } from "./phone";
import { Name } from "./said";
import type { PageView } from "./view";

/** Who the page thinks you are, a way to say it is not you, and whom to call. */
export function Foot({ view, page }: { view: PageView; page: ProductLanguage }) {
  const t = translator(page, "frame");
  const called = <Name key="called" text={view.coordinator.called} page={page} />;
  return (
    <footer>
      <p>
        {t.rich("readAs", {
          name: (
            <b key="name">
              <Name text={view.reader.name} page={page} />
            </b>
          ),
        })}
      </p>
      <details>
        <summary>
          <span>{t("notYou")}</span>
        </summary>
        <p>{t.rich("notYouHow", { coordinator: called })}</p>
        <Form view={view} page={page} act="not-you">
          <Button picture="cross">{t("notYouButton")}</Button>
        </Form>
      </details>
      <p>{t("yoursAlone")}</p>
      {view.coordinator.phone ? (
        <p>
          {t.rich("call", { coordinator: called })} <Phone number={view.coordinator.phone} />
        </p>
      ) : null}
      {view.offerDoor && view.away && !view.readOnly ? (
        <p>
          <a href={pathIn(view.offerDoor, page, view.reader.language)}>
            {translator(page, "load")("offer.door")}
          </a>
        </p>
      ) : null}
      {view.away && !view.readOnly ? (
        <p>
          <a href={pathIn(view.away, page, view.reader.language)}>{translator(page, "load")("away.link")}</a>
        </p>
      ) : null}
    </footer>
  );
}

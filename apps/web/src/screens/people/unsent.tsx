import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { Notice } from "./notice";
import { Name } from "./said";
import type { PageView } from "./view";

interface UnsentProps {
  view: PageView;
  unsent: NonNullable<PageView["unsent"]>;
  page: ProductLanguage;
}

/** That nothing was taken; and, where the page has no box for it, what was typed, so that it is not lost. */
export function Unsent({ view, unsent, page }: UnsentProps) {
  const t = translator(page, "frame");
  if (unsent.words === undefined) {
    return (
      <Notice tone="attention" picture="changed">
        <p>{t("notArrived")}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="attention" picture="changed">
      <p>
        {t.rich("unsent", {
          coordinator: <Name key="coordinator" text={view.coordinator.called} page={page} />,
        })}
      </p>
      <p className="said" dir="auto">
        {unsent.words}
      </p>
    </Notice>
  );
}

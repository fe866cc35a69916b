import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { Pictogram } from "../pictogram";
import { SaidParagraph } from "../said";
import type { ReportView } from "./view";

/** Successes are told before the points of the agenda. A corrected one stays among the lines, with its mark. */
export function goodNewsOf(view: ReportView) {
  return view.items.flatMap((item) => item.lines).filter((line) => line.kind === "success" && !line.change);
}

/** What went well, first. */
export function GoodNews({ view, page }: { view: ReportView; page: ProductLanguage }) {
  const news = goodNewsOf(view);
  if (news.length === 0) return null;
  return (
    <section>
      <div className="notice good">
        <h2 className="label">
          <Pictogram name="star" />
          {translator(page, "report")("goodNews")}
        </h2>
        {news.map((line) => (
          <SaidParagraph key={line.id} words={line.words} page={page} />
        ))}
      </div>
    </section>
  );
}

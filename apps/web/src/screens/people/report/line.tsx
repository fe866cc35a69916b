import type { ProductLanguage } from "@rondom/domain/language";
import type { LineKind } from "@rondom/domain/minutes/line";
import { weekdayDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import { Face, PictureFace } from "../face";
import { initialsOf } from "../initials";
import { Leaf } from "../leaf";
import { Pictogram, type PictogramName } from "../pictogram";
import { Name, Said, SaidParagraph } from "../said";
import type { LineChange, LineView } from "./view";

const pictures: Record<LineKind, PictogramName> = {
  note: "note",
  decision: "decision",
  task: "hand",
  question: "question",
  success: "star",
};

interface Part {
  line: LineView;
  page: ProductLanguage;
}

function TaskLine({ line, page }: Part) {
  const t = translator(page, "report");
  const { who } = line;
  return (
    <div className="row">
      {who && initialsOf(who.name) ? <Face name={who.name} /> : <PictureFace name="hand" />}
      <div>
        <p className="strong">
          {who ? <Name text={who.name} page={page} /> : t("seeks")}
          {who?.isReader ? ` (${t("you")})` : null}
        </p>
        <p>
          <Said words={line.words} page={page} />
        </p>
        {line.due ? <p className="small">{t("by", { date: weekdayDate(line.due, page) })}</p> : null}
      </div>
      {line.due ? <Leaf on={line.due} page={page} size="small" /> : null}
    </div>
  );
}

function Plain({ line, page }: Part) {
  const t = translator(page, "report");
  const words = <SaidParagraph words={line.words} page={page} />;
  return (
    <>
      {line.change?.kind === "gone" ? <del>{words}</del> : words}
      {line.kind === "question" ? (
        <p className="small">
          {line.who
            ? t.rich("looksFor", { name: <Name key="name" text={line.who.name} page={page} /> })
            : t("nobody")}
        </p>
      ) : null}
    </>
  );
}

function Change({ change, page }: { change: LineChange; page: ProductLanguage }) {
  const t = translator(page, "report");
  return (
    <div className="small">
      {change.kind === "changed" ? (
        <p>
          {t("version.before")}{" "}
          <del>
            <Said words={change.before} page={page} />
          </del>
        </p>
      ) : (
        <p>{t(change.kind === "new" ? "version.new" : "version.gone")}</p>
      )}
      {change.why ? (
        <p>
          {t("version.why")} <Said words={change.why} page={page} />
        </p>
      ) : null}
    </div>
  );
}

/** One line of the minutes: its kind in a word and a picture, what was said, and what a correction changed. */
export function Line({ line, page }: Part) {
  const t = translator(page, "report");
  return (
    <li className={line.change ? "line changed" : "line"} id={`line-${line.id}`}>
      <p className="label">
        <Pictogram name={pictures[line.kind]} />
        <b>{t(`kind.${line.kind}`)}</b>
      </p>
      {line.kind === "task" && line.change?.kind !== "gone" ? (
        <TaskLine line={line} page={page} />
      ) : (
        <Plain line={line} page={page} />
      )}
      {line.change ? <Change change={line.change} page={page} /> : null}
    </li>
  );
}

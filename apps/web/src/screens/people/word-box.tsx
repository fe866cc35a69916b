import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactNode } from "react";
import { longestWord } from "./view";

interface WordBoxProps {
  /** Field name; also the id, so one box of a name on a page. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  page: ProductLanguage;
  problem?: "too-long" | "empty";
  draft?: string;
  /** What to say when nothing was sent, where "write something" is not the only way. */
  emptyWords?: string;
}

/** A box for words in any language. Under it: where to call when there is danger. */
export function WordBox({ name, label, hint, page, problem, draft, emptyWords }: WordBoxProps) {
  const t = translator(page, "frame");
  const id = `box-${name}`;
  return (
    <div className="box">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="small" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem === "empty" ? (emptyWords ?? t("empty")) : t("tooLong")}
        </p>
      ) : null}
      <textarea
        id={id}
        name={name}
        dir="auto"
        rows={3}
        maxLength={longestWord}
        defaultValue={draft}
        aria-invalid={problem ? true : undefined}
        aria-describedby={[problem ? `${id}-problem` : "", hint ? `${id}-hint` : "", `${id}-urgent`]
          .join(" ")
          .trim()}
      />
      <p className="small" id={`${id}-urgent`}>
        {t("urgent")}
      </p>
    </div>
  );
}

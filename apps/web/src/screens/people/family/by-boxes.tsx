import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { DayField } from "../day-field";
import type { DayProblem } from "../day-problem";

interface ByBoxesProps {
  boxes: { byWords: string; byDate: string; byFrom: string };
  dayProblem?: DayProblem | undefined;
  page: ProductLanguage;
}

/** By when: in words, on a day, or from one day to another. The fields are `byWords`, `newDate` and `byFrom`. */
export function ByBoxes({ boxes, dayProblem, page }: ByBoxesProps) {
  const t = translator(page, "plan");
  const problem = dayProblem ? translator(page, "task")(`laterPage.problem.${dayProblem}`) : undefined;
  return (
    <>
      <div className="box">
        <label htmlFor="byWords">{t("byWords")}</label>
        <input
          id="byWords"
          name="byWords"
          type="text"
          dir="auto"
          maxLength={140}
          defaultValue={boxes.byWords}
        />
      </div>
      <DayField name="newDate" label={t("byDate")} {...(problem ? { problem } : {})} draft={boxes.byDate} />
      <DayField name="byFrom" label={t("byFrom")} draft={boxes.byFrom} />
    </>
  );
}

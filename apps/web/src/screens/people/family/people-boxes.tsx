import type { ProductLanguage } from "@rondom/domain/language";
import { Name, Said } from "../said";
import type { PersonToChoose } from "./goal-view";

interface PeopleBoxesProps {
  legend: string;
  people: readonly PersonToChoose[];
  /** What is the matter with the choice, in words. */
  problem?: string | undefined;
  page: ProductLanguage;
}

/** People to tick, each with what they are; the field is `who`, once for each. */
export function PeopleBoxes({ legend, people, problem, page }: PeopleBoxesProps) {
  return (
    <fieldset aria-describedby={problem ? "who-problem" : undefined}>
      <legend>{legend}</legend>
      {problem ? (
        <p className="problem" id="who-problem" role="alert">
          {problem}
        </p>
      ) : null}
      {people.map(({ id, name, role, chosen }) => (
        <label className="choice" key={id}>
          <input type="checkbox" name="who" value={id} defaultChecked={chosen} />
          <span className="t">
            <Name text={name} page={page} />
            {role ? (
              <small>
                <Said words={role} page={page} />
              </small>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

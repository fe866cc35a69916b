import type { ProductLanguage } from "@rondom/domain/language";
import { domainWord } from "../domain-word";
import { domainPictogram, Pictogram } from "../pictogram";
import type { DomainView } from "../view";

interface TopicsProps {
  legend: string;
  topics: readonly DomainView[];
  /** The key that is chosen. */
  topic?: string;
  page: ProductLanguage;
}

/** Pictures of the domains to choose one of; the field is `topic`. */
export function Topics({ legend, topics, topic, page }: TopicsProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="topics">
        {topics.map((domain) => (
          <label className="choice" key={domain.key}>
            <input type="radio" name="topic" value={domain.key} defaultChecked={topic === domain.key} />
            <Pictogram name={domainPictogram(domain.key)} />
            <bdi>{domainWord(domain, page)}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

"use client";

import { useAsked } from "./use-asked";

interface AskedProps {
  /** Key of the question. */
  text: string;
  /** Key of what one may answer. */
  example?: string | null;
  /** For a field that is named by the question. */
  id?: string;
}

/** A question as it is read aloud, and beside it in the family's language. */
export function Asked({ text, example = null, id }: AskedProps) {
  const { line } = useAsked();
  const said = line(text);
  const hint = example === null ? null : line(example);
  // An example of an answer; the first question of a domain is answered in any way.
  const quoted = (words: string) => (example === "example.words.about" ? words : `“${words}”`);
  return (
    <div className={`grid gap-x-6 gap-y-1 ${said.beside ? "sm:grid-cols-2" : ""}`}>
      <div>
        <p id={id} className="text-lead font-semibold text-pretty">
          {said.own}
        </p>
        {hint ? <p className="text-note text-soft">{quoted(hint.own)}</p> : null}
      </div>
      {said.beside ? (
        <div lang={said.beside.language} dir={said.beside.direction}>
          <p className="text-lead text-pretty">{said.beside.text}</p>
          {hint?.beside ? <p className="text-note text-soft">{quoted(hint.beside.text)}</p> : null}
        </div>
      ) : null}
    </div>
  );
}

"use client";

import { newId } from "@rondom/domain/id";
import type { CellField } from "@rondom/domain/network/import/contact-field";
import type { ContactLine } from "@rondom/domain/network/import/contact-table";
import { judgeLines, type KnownPeople } from "@rondom/domain/network/import/judge-lines";
import { type LineReading, readLine } from "@rondom/domain/network/import/read-line";
import { useCallback, useMemo, useState } from "react";
import { type Answer, type Answers, chosenLines, groupOf, type SentChoice } from "./chosen-lines";

/** A line as `importContacts` takes it. */
export type SentLine = ContactLine & { id: string; choice: SentChoice };

export interface Prepared {
  lines: ContactLine[];
  known: KnownPeople;
}

/** The lines of a file while they are looked at: mended, answered, judged again after each change. */
export function usePreview({ lines: first, known }: Prepared) {
  // What is known may be asked anew; what was mended and answered meanwhile stays.
  const [lines, setLines] = useState(first);
  const [answers, setAnswers] = useState<Answers>({});
  // One id per line, made once: a request that is sent again adds nobody twice.
  const [ids] = useState(() => new Map(first.map(({ line }) => [line, newId()])));
  const read = useMemo(() => rememberingReader(known), [known]);
  const judged = useMemo(() => judgeLines(lines, known, read), [lines, known, read]);
  const [groups] = useState(() => judged.map(groupOf));
  const answer = useCallback((line: number, given: Answer | null) => {
    setAnswers(({ [line]: _, ...others }) => (given ? { ...others, [line]: given } : others));
  }, []);
  const mend = useCallback((line: ContactLine, cells: Record<CellField, string>) => {
    setLines((all) => all.map((one) => (one.line === line.line ? { ...one, cells } : one)));
  }, []);
  const chosen: SentLine[] = chosenLines(lines, judged, answers).map((one) => ({
    ...one,
    id: ids.get(one.line) ?? "",
  }));
  return { lines, judged, groups, answers, setAnswers, answer, mend, chosen };
}

/** Reads a line once: of 300 lines, mending one leaves 299 as they were. */
function rememberingReader(known: KnownPeople): (line: ContactLine) => LineReading {
  const readings = new WeakMap<ContactLine, LineReading>();
  return (line) => {
    const reading = readings.get(line) ?? readLine(line, known);
    readings.set(line, reading);
    return reading;
  };
}

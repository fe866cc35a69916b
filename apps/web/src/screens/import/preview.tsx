"use client";

import type { SaidRefusal } from "@rondom/api/said-error";
import type { ContactLine } from "@rondom/domain/network/import/contact-table";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { NoteBox } from "../../ui/note-box";
import { useRefusal } from "../../words/use-refusal";
import { useDomainWord } from "../network/use-domain-word";
import type { Group } from "./chosen-lines";
import { EveryAnswer } from "./every-answer";
import { ImportPlace } from "./import-place";
import { PreviewLine } from "./preview-line";
import { type Prepared, type SentLine, usePreview } from "./use-preview";

interface PreviewProps {
  prepared: Prepared;
  busy: boolean;
  refused: SaidRefusal | null;
  /** Sends what was chosen; `all` are the lines as they stand, to be asked about anew. */
  onImport: (chosen: SentLine[], all: ContactLine[]) => void;
  onColumns: () => void;
  onOther: () => void;
}

const order: readonly Group[] = ["wrong", "look", "fine"];

/** Step two: who comes, who is asked about, who cannot come yet. Nothing happens before the button. */
export function Preview({ prepared, busy, refused, onImport, onColumns, onOther }: PreviewProps) {
  const say = useTranslations("coordinator-import");
  const { reason } = useRefusal();
  const { lines, judged, groups, answers, setAnswers, answer, mend, chosen } = usePreview(prepared);
  const { known } = prepared;
  const domainWord = useDomainWord(
    useMemo(
      () => known.ownDomains.map(({ id, name }) => ({ key: id, own: { name, icon: "star" } })),
      [known],
    ),
  );
  const domains = useMemo(() => [...lifeDomains, ...known.ownDomains.map(({ id }) => id)], [known]);
  const place = useMemo(
    () => ({ known, domainWord, domains, answer, mend }),
    [known, domainWord, domains, answer, mend],
  );
  const inGroup = (group: Group) =>
    judged.flatMap((one, at) => {
      const line = lines[at];
      return line && groups[at] === group ? [{ line, judged: one }] : [];
    });
  const out = judged.length - chosen.length;
  return (
    <ImportPlace value={place}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <div className="flex flex-wrap gap-2">
          <Button size="small" onPress={onColumns}>
            {say("columns.change")}
          </Button>
          <Button size="small" onPress={onOther}>
            {say("preview.other")}
          </Button>
        </div>
        {refused ? (
          <NoteBox tone="look" announce fact={say("preview.refused")}>
            <ul>
              {refused.fields.slice(0, 20).map(({ path, reason: key, values }) => (
                <li key={path + key}>
                  {say("preview.refusedLine", { line: values?.line ?? 0, reason: reason(key, values) ?? "" })}
                </li>
              ))}
            </ul>
          </NoteBox>
        ) : null}
        {order.map((group) => {
          const members = inGroup(group);
          if (members.length === 0) return null;
          return (
            <Card key={group} rows title={say(`preview.${group}`)} count={members.length}>
              {group === "fine" ? (
                <li className="flex flex-wrap gap-2 px-4 py-2">
                  <Button
                    size="small"
                    kind="quiet"
                    onPress={() =>
                      setAnswers((all) =>
                        without(
                          all,
                          members.map(({ line }) => line.line),
                        ),
                      )
                    }
                  >
                    {say("preview.all")}
                  </Button>
                  <Button
                    size="small"
                    kind="quiet"
                    onPress={() => {
                      for (const { line } of members) answer(line.line, "skip");
                    }}
                  >
                    {say("preview.none")}
                  </Button>
                </li>
              ) : (
                <li className="px-4 py-2 text-note text-soft">
                  {say(group === "wrong" ? "preview.wrongLead" : "preview.lookLead")}
                </li>
              )}
              {group === "look" ? (
                <EveryAnswer judged={members.map((member) => member.judged)} onAnswer={answer} />
              ) : null}
              {members.map((member) => (
                <PreviewLine
                  key={member.line.line}
                  line={member.line}
                  judged={member.judged}
                  answer={answers[member.line.line]}
                  group={group}
                />
              ))}
            </Card>
          );
        })}
        <div className="sticky bottom-0 z-10 -mx-4 grid gap-2 border-t border-line bg-surface px-4 py-3">
          <p className="text-note" role="status">
            {say("preview.summary", { count: chosen.length, out })}
          </p>
          <div>
            <Button
              kind="primary"
              busy={busy ? say("preview.busy") : false}
              off={chosen.length === 0 ? say("preview.nobody") : null}
              onPress={() => onImport(chosen, lines)}
            >
              {say("preview.submit", { count: chosen.length })}
            </Button>
          </div>
        </div>
      </div>
    </ImportPlace>
  );
}

function without<T>(all: Readonly<Record<number, T>>, lines: readonly number[]): Record<number, T> {
  return Object.fromEntries(Object.entries(all).filter(([line]) => !lines.includes(Number(line))));
}

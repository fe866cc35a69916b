"use client";

import type { KnownPerson, Question } from "@rondom/domain/network/import/judge-lines";
import type { ReadPerson } from "@rondom/domain/network/import/read-line";
import { useTranslations } from "next-intl";
import { Radios } from "../../ui/radios";
import type { Answer } from "./chosen-lines";
import { useImport } from "./import-place";

interface AnswerQuestionProps {
  question: Question;
  person: ReadPerson;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}

/** Who else this may be, side by side, and what the coordinator makes of it. Nothing is chosen beforehand. */
export function AnswerQuestion({ question, person, answer, onAnswer }: AnswerQuestionProps) {
  const say = useTranslations("coordinator-import.ask");
  const { known } = useImport();
  const { contact } = person;
  const others =
    question.kind === "on-map"
      ? known.actors.filter(({ id }) => id === question.actorId)
      : question.kind === "known"
        ? known.contacts.filter(({ id }) => question.contactIds.includes(id))
        : [];
  const skip = { key: "skip", label: say("skip") };
  const choices = {
    double: [{ key: "add", label: say("addTwice") }, skip],
    "odd-name": [{ key: "add", label: say("addOdd") }, skip],
    "on-map": [{ key: "fill", label: say("fill") }, { key: "add", label: say("add") }, skip],
    known: [
      ...others.map((one) => ({
        key: one.id,
        label: others.length > 1 ? say("sameAs", { who: wordsOf(one) }) : say("same"),
      })),
      { key: "add", label: say("add") },
      skip,
    ],
  }[question.kind];
  return (
    <div className="grid gap-2">
      <p className="text-note font-semibold text-attention">
        {question.kind === "double" ? say("double", { line: question.line }) : null}
        {question.kind === "odd-name" ? say("oddName") : null}
        {question.kind === "on-map" ? say("onMap") : null}
        {question.kind === "known" ? say("known") : null}
      </p>
      {others.length > 0 ? (
        <dl className="grid gap-x-4 gap-y-2 text-note sm:grid-cols-2">
          <Side
            title={say("inFile")}
            people={[
              {
                id: "file",
                ...contact,
                organisation: contact.organisationName,
                function: contact.functionName,
              },
            ]}
          />
          <Side title={say(question.kind === "on-map" ? "onTheMap" : "inOrganisation")} people={others} />
        </dl>
      ) : null}
      <Radios
        label={say("what", { name: contact.name })}
        labelHidden
        choices={choices}
        value={answer === undefined ? null : typeof answer === "object" ? answer.contactId : answer}
        onChange={(key) =>
          onAnswer(key === "skip" || key === "add" || key === "fill" ? key : { contactId: key })
        }
      />
    </div>
  );
}

function Side({ title, people }: { title: string; people: readonly KnownPerson[] }) {
  return (
    <div className="min-w-0 rounded-button bg-sunken p-2">
      <dt className="text-small text-soft">{title}</dt>
      {people.map((one) => (
        <dd key={one.id}>
          <bdi className="block font-semibold">{one.name}</bdi>
          <bdi className="block">{[one.function, one.organisation].filter(Boolean).join(" · ")}</bdi>
          <bdi className="block">{[one.email, one.phone].filter(Boolean).join(" · ")}</bdi>
        </dd>
      ))}
    </div>
  );
}

function wordsOf({ name, function: does, organisation, email }: KnownPerson): string {
  return [name, does, organisation, email].filter(Boolean).join(" · ");
}

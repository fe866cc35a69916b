"use client";

import { newId } from "@rondom/domain/id";
import { questionsFor } from "@rondom/domain/network/conversation/questions-for";
import type { Step } from "@rondom/domain/network/conversation/steps";
import { cleanLine, limits } from "@rondom/domain/text";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { Asked } from "../asked";
import { BigField } from "../big-field";
import { useTalk } from "../conversation-place";
import { KnownHere } from "../domain/known-here";
import { SectionCard } from "../section-card";
import { StepHeading } from "../step-heading";
import { useDraft } from "../use-draft";
import { WithoutDomain } from "./without-domain";

/** One prompt for people who stay invisible unless asked for: name after name, each then a domain or none. */
export function WeakStep({ step }: { step: Step & { kind: "weak" } }) {
  const say = useTranslations("coordinator-conversation.people");
  const { shown, add } = useTalk();
  const [name, setName] = useDraft(`${shown.familyId} ${step.key} person`);
  const [here, setHere] = useState<string[]>([]);
  const clean = cleanLine(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (clean === "" || clean.length > limits.name) return;
    const id = newId();
    const plain = { functionName: null, organisation: null, phone: null, contactId: null };
    add(id, null, { name: clean, ...plain, formal: false, volunteer: false });
    setHere([...here, id]);
    setName("");
  };
  const { map, open } = shown;
  const questions = questionsFor(step, {
    ...map,
    settled: open?.steps ?? [],
    atTable: open?.atTable ?? { members: [], outsiders: [] },
  });
  return (
    <>
      <StepHeading step={step} />
      <SectionCard label={say("label")}>
        {questions.map(({ text, example }, index) => (
          <Asked key={text} text={text} example={index === questions.length - 1 ? example : null} />
        ))}
        <form noValidate onSubmit={submit} className="grid gap-3">
          <div className="flex flex-wrap items-end gap-2">
            <BigField label={say("name")} value={name} onChange={setName} limit={limits.name} />
            <Button type="submit" size="large" icon={<Icon of={Plus} />}>
              {say("add")}
            </Button>
          </div>
          <KnownHere typed={name} domain={null} onPicked={() => setName("")} />
        </form>
        <WithoutDomain here={here} />
      </SectionCard>
    </>
  );
}

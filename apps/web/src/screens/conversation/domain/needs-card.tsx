"use client";

import { newId } from "@rondom/domain/id";
import type { Question } from "@rondom/domain/network/conversation/question";
import { cleanLine, limits } from "@rondom/domain/text";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { MemberSelect } from "../../family/member-select";
import { Asked } from "../asked";
import { BigField } from "../big-field";
import { useTalk } from "../conversation-place";
import { SectionCard } from "../section-card";
import { useDraft } from "../use-draft";
import { NeedHere } from "./need-here";

interface NeedsCardProps {
  domain: string;
  questions: Question[];
}

/** What is needed: a short title, and an empty chair stands there until somebody helps. */
export function NeedsCard({ domain, questions }: NeedsCardProps) {
  const say = useTranslations("coordinator-conversation.needs");
  const words = useTranslations("coordinator-network.need");
  const { shown, answer } = useTalk();
  const { map, familyId } = shown;
  const [title, setTitle] = useDraft(`${familyId} ${domain} need`);
  const [memberId, setMemberId] = useState<string | null>(null);
  const here = map.needs.filter((need) => need.domain === domain);
  const clean = cleanLine(title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (clean === "" || clean.length > limits.title) return;
    answer({ kind: "add-need", id: newId(), domain, memberId, title: clean });
    setTitle("");
    setMemberId(null);
  };
  return (
    <SectionCard label={say("label")}>
      {questions.map(({ key, text, example }) => (
        <Asked key={key} text={text} example={example} />
      ))}
      {here.length > 0 ? (
        <ul aria-label={say("here")} className="divide-y divide-line">
          {here.map((need) => (
            <NeedHere key={need.id} need={need} />
          ))}
        </ul>
      ) : null}
      <form noValidate onSubmit={submit} className="flex flex-wrap items-end gap-2">
        <BigField label={say("title")} value={title} onChange={setTitle} limit={limits.title} />
        {clean !== "" && map.members.length > 0 ? (
          <div className="min-w-44">
            <MemberSelect
              label={words("for")}
              members={map.members}
              together={words("whole")}
              value={memberId}
              onChange={setMemberId}
            />
          </div>
        ) : null}
        <Button type="submit" size="large" icon={<Icon of={Plus} />}>
          {say("add")}
        </Button>
      </form>
    </SectionCard>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { EmptyChair } from "../../../ui/empty-chair";
import { LinkButton } from "../../../ui/link-button";
import { Asked } from "../asked";
import { useTalk } from "../conversation-place";
import { SectionCard } from "../section-card";
import { StepHeading } from "../step-heading";

/** What was told, thanks, and the way to the map. */
export function CloseStep() {
  const say = useTranslations("coordinator-conversation.close");
  const { shown, steps, answer } = useTalk();
  const { map, open, familyId } = shown;
  const chairs = map.needs.filter(({ gap }) => gap);
  const spoken = map.domains.filter(({ shown: state }) => state !== "not-spoken").length;
  return (
    <>
      <StepHeading step={steps.here} />
      <SectionCard label={say("label")}>
        <Asked text="close.thanks" />
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-lead">
          <li>{say("people", { count: map.actors.length })}</li>
          <li>{say("domains", { count: spoken, all: map.domains.length })}</li>
          <li>{say("chairs", { count: chairs.length })}</li>
        </ul>
        {chairs.length > 0 ? (
          <>
            <Asked text="close.chairs" />
            <ul className="grid gap-2">
              {chairs.map(({ id, title }) => (
                <li key={id} className="flex items-center gap-3">
                  <EmptyChair size={30} />
                  <bdi>{title}</bdi>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <Asked text="close.next" />
      </SectionCard>
      <div className="flex flex-wrap justify-end gap-2">
        {open ? (
          <Button
            size="large"
            kind="primary"
            onPress={() => answer({ kind: "end", conversationId: open.id })}
          >
            {say("end")}
          </Button>
        ) : (
          <LinkButton size="large" kind="primary" href={`/families/${familyId}/network`}>
            {say("toMap")}
          </LinkButton>
        )}
      </div>
    </>
  );
}

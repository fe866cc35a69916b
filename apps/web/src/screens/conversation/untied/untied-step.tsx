"use client";

import { newId } from "@rondom/domain/id";
import type { Step } from "@rondom/domain/network/conversation/steps";
import { untiedActors } from "@rondom/domain/network/conversation/untied";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { NoteBox } from "../../../ui/note-box";
import { Asked } from "../asked";
import { useTalk } from "../conversation-place";
import { PeopleChips } from "../people-chips";
import { SectionCard } from "../section-card";
import { StepHeading } from "../step-heading";
import { likelyFirst } from "./likely-first";

/** People nobody is tied to: one tap on them, one tap on who knows them. */
export function UntiedStep({ step }: { step: Step }) {
  const say = useTranslations("coordinator-conversation.untied");
  const { shown, answer } = useTalk();
  const { map } = shown;
  const [picked, setPicked] = useState<string | null>(null);
  const untied = untiedActors(map);
  const one = untied.find(({ id }) => id === picked) ?? untied[0] ?? null;
  const others = one ? likelyFirst(map.actors, one) : [];
  return (
    <>
      <StepHeading step={step} />
      <SectionCard label={say("label")}>
        <Asked text="shared.untied.link" />
        {one && others.length > 0 ? (
          <>
            <PeopleChips
              people={untied}
              label={say("label")}
              chosen={one.id}
              onPick={({ id }) => setPicked(id)}
            />
            <p aria-live="polite" className="pt-2 text-lead font-semibold">
              {say("whoKnows", { name: one.name })}
            </p>
            <PeopleChips
              key={one.id}
              people={others}
              label={say("whoKnows", { name: one.name })}
              onPick={({ id }) => {
                answer({ kind: "tie", id: newId(), actorId: one.id, otherId: id });
                setPicked(null);
              }}
            />
          </>
        ) : (
          <NoteBox>{say("nobody")}</NoteBox>
        )}
      </SectionCard>
      <SectionCard label={say("missing")}>
        <Asked text="shared.untied.missing" />
        <p className="text-note text-soft">{say("missingHint")}</p>
      </SectionCard>
    </>
  );
}

"use client";

import { mayAskFeelings, type Outsider } from "@rondom/domain/network/conversation/at-table";
import { useTranslations } from "next-intl";
import { Checkbox } from "../../../ui/checkbox";
import { LinkButton } from "../../../ui/link-button";
import { NoteBox } from "../../../ui/note-box";
import { Seat } from "../../../ui/seat";
import { Asked } from "../asked";
import { useTalk } from "../conversation-place";
import { SectionCard } from "../section-card";
import { StepHeading } from "../step-heading";
import { useTable } from "./use-table";

/** The first question: who is at the table? What may be asked follows from it. */
export function TableStep() {
  const say = useTranslations("coordinator-conversation.table");
  const { shown, steps } = useTalk();
  const { atTable, change } = useTable();
  const { members, actors } = shown.map;
  const withMember = (id: string, on: boolean) =>
    change({
      ...atTable,
      members: on ? [...atTable.members, id] : atTable.members.filter((one) => one !== id),
    });
  const same = (one: Outsider, other: Outsider) => one.kind === other.kind && one.actorId === other.actorId;
  const withOutsider = (outsider: Outsider, on: boolean) => {
    const others = atTable.outsiders.filter((one) => !same(one, outsider));
    change({ ...atTable, outsiders: on ? [...others, outsider] : others });
  };
  const outsiders: { outsider: Outsider; name: string }[] = [
    ...actors
      .filter(({ volunteer }) => volunteer)
      .map(({ id, name }) => ({ outsider: { kind: "volunteer" as const, actorId: id }, name })),
    ...(["volunteer", "interpreter", "other"] as const).map((kind) => ({
      outsider: { kind, actorId: null },
      name: say(kind),
    })),
  ];
  return (
    <>
      <StepHeading step={steps.here} />
      <SectionCard label={say("family")}>
        <Asked text="shared.table.who" />
        {members.length === 0 ? (
          <NoteBox
            tone="next"
            fact={say("noMembers")}
            action={<LinkButton href={`/families/${shown.familyId}/family`}>{say("toMembers")}</LinkButton>}
          >
            {say("noMembersText")}
          </NoteBox>
        ) : null}
        <div className="grid gap-2 sm:grid-cols-2">
          {members.map(({ id, name }) => (
            <Checkbox
              key={id}
              tile
              isSelected={atTable.members.includes(id)}
              onChange={(on) => withMember(id, on)}
            >
              <Seated name={name} seat />
            </Checkbox>
          ))}
        </div>
      </SectionCard>
      <SectionCard label={say("others")}>
        <Asked text="shared.table.others" />
        <div className="grid gap-2 sm:grid-cols-2">
          {outsiders.map(({ outsider, name }) => (
            <Checkbox
              key={outsider.actorId ?? outsider.kind}
              tile
              isSelected={atTable.outsiders.some((one) => same(one, outsider))}
              onChange={(on) => withOutsider(outsider, on)}
            >
              <Seated name={name} seat={outsider.actorId !== null} />
            </Checkbox>
          ))}
        </div>
      </SectionCard>
      {atTable.outsiders.length > 0 ? (
        <NoteBox tone="look" fact={say("withOthers")}>
          {say("withOthersText")}
        </NoteBox>
      ) : null}
      {mayAskFeelings(atTable) ? <NoteBox fact={say("alone")}>{say("aloneText")}</NoteBox> : null}
    </>
  );
}

function Seated({ name, seat }: { name: string; seat: boolean }) {
  return (
    <span className="flex min-h-10 items-center gap-2">
      {seat ? <Seat name={name} /> : null}
      <bdi>{name}</bdi>
    </span>
  );
}

"use client";

import type { Answers } from "@rondom/api/root";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { NoteBox } from "../../ui/note-box";
import { Closing } from "./closing";
import { Coordinators } from "./coordinators";
import { Details } from "./details";
import { Members } from "./members";
import { useShowSaving } from "./saving";
import { Volunteers } from "./volunteers";

/** The family itself: who belongs to it, how to reach them, who stands beside them, and closing the file. */
export function FileScreen({ initial }: { initial: Answers["family"]["read"] }) {
  const say = useTranslations("coordinator-family.file");
  const trpc = useTRPC();
  const { familyId } = initial;
  const { data: family } = useQuery({ ...trpc.family.read.queryOptions({ familyId }), initialData: initial });
  useShowSaving();
  const nameOf = (id: string | undefined) => family.members.find((member) => member.id === id)?.name ?? "";
  return (
    <div className="mx-auto grid max-w-6xl items-start gap-5 p-4 min-[1100px]:grid-cols-[minmax(0,1fr)_24.5rem] sm:p-5">
      <div className="grid gap-4">
        <h2 className="text-title font-bold">{say("title")}</h2>
        {family.warnings.map(({ kind, memberIds }) => (
          <NoteBox key={kind} tone="look" fact={say("warning.childFact", { name: nameOf(memberIds[0]) })}>
            {say("warning.childText")}
          </NoteBox>
        ))}
        <Members family={family} />
      </div>
      <div className="grid gap-4">
        <Details family={family} />
        <Volunteers family={family} />
        <Coordinators family={family} />
        <Closing family={family} />
      </div>
    </div>
  );
}

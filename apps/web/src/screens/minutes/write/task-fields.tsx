"use client";

import { nobody, somebody } from "@rondom/domain/task/task";
import { UserSearch, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "../../../ui/button";
import { DateField } from "../../../ui/date-field";
import { Icon } from "../../../ui/icon";
import { IconButton } from "../../../ui/icon-button";
import { Seat } from "../../../ui/seat";
import { LoadAdvice } from "../../load/load-advice";
import { WeightChoice } from "../../task/weight-choice";
import { useChair } from "../chair-place";
import { useNames } from "../use-names";
import { givenInMinutes } from "./given-in-minutes";
import { OwnerPicker } from "./owner-picker";
import { SuggestedOwners } from "./suggested-owners";

/** Who does the task, and by when. */
export function TaskFields() {
  const say = useTranslations("coordinator-minutes.write");
  const { chair, writing, familyId } = useChair();
  const names = useNames();
  const fields = useRef<HTMLDivElement>(null);
  // The picker is gone by then; the day is what comes next.
  const goToDate = () =>
    requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>("[role=spinbutton]")?.focus());
  const { owner, byDate, text, weight = 1 } = writing.draft.content;
  const chosen = somebody(owner);
  const domain = chair.shown.items.find(({ id }) => id === writing.draft.agendaItemId)?.domain ?? null;
  const { owners } = chair.server;
  return (
    <div ref={fields} className="grid min-w-0 flex-1 gap-2">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        {owner ? (
          <div className="grid gap-1">
            <span className="text-note font-semibold">{say("who")}</span>
            <span className="inline-flex min-h-10 items-center gap-2 rounded-full border border-line bg-sunken ps-1.5">
              {owner.kind === "nobody" ? (
                <Icon of={UserSearch} size={20} />
              ) : (
                <Seat name={names(owner).name} formal={names(owner).formal} size={26} />
              )}
              <bdi>{names(owner).name}</bdi>
              <IconButton
                icon={X}
                label={say("clearOwner", { name: names(owner).name })}
                onPress={() => writing.change({ owner: null })}
              />
            </span>
          </div>
        ) : (
          <>
            <OwnerPicker
              label={say("who")}
              owners={owners}
              onChoose={(next) => {
                writing.change({ owner: next });
                goToDate();
              }}
            />
            <SuggestedOwners />
            <Button
              icon={<Icon of={UserSearch} size={18} />}
              onPress={() => {
                writing.change({ owner: nobody });
                writing.focus();
              }}
            >
              {say("toFind")}
            </Button>
          </>
        )}
        <DateField
          label={say("until")}
          value={byDate}
          onChange={(date) => writing.change({ byDate: date })}
        />
        {owner ? (
          <div className="min-w-28">
            <WeightChoice
              brief
              value={weight}
              onChange={(chosenWeight) => writing.change({ weight: chosenWeight })}
            />
          </div>
        ) : null}
      </div>
      {chosen ? (
        <LoadAdvice
          familyId={familyId}
          task={{ title: text, domain, kind: null, weight, byDate, ownerKey: null }}
          chosen={chosen}
          beside={givenInMinutes(chair.shown.lines, writing.draft.lineId)}
          onChoose={(next) => writing.change({ owner: next })}
        />
      ) : null}
    </div>
  );
}

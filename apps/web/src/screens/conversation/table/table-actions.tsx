"use client";

import { newId } from "@rondom/domain/id";
import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { useTalk } from "../conversation-place";
import { useTable } from "./use-table";

/** Begins a talk with those at the table, or goes on with the one that was put down. */
export function TableActions() {
  const say = useTranslations("coordinator-conversation.actions");
  const { shown, answer, steps, beside, sync } = useTalk();
  const { atTable } = useTable();
  const begin = () => {
    answer({ kind: "start", id: newId(), atTable, language: beside });
    steps.begin();
  };
  const nobody = atTable.members.length + atTable.outsiders.length === 0;
  const go = <Icon of={ArrowRight} className="rtl:-scale-x-100" />;
  return (
    <>
      {shown.open ? (
        <Button size="large" kind="quiet" onPress={begin}>
          {say("anew")}
        </Button>
      ) : null}
      <span className="ms-auto max-sm:flex-1">
        <Button
          size="large"
          kind="primary"
          className="max-sm:w-full"
          icon={go}
          off={nobody ? say("whoFirst") : !sync && say("opening")}
          onPress={shown.open ? steps.resume : begin}
        >
          {say(shown.open ? "goOn" : "begin")}
        </Button>
      </span>
    </>
  );
}

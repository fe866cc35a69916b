"use client";

import { UserMinus, UserPlus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { MarkPicture } from "../../../ui/mark";
import { SavedPlace } from "../../../ui/saved-place";
import { useSpeak } from "../../../ui/toasts";
import { NamesSwitch } from "../../network/pseudonym/names-switch";
import { useTalk } from "../conversation-place";
import { useTable } from "../table/use-table";
import { BesideSelect } from "./beside-select";

/** Whose conversation, what is kept, and one press for somebody who joins or leaves. */
export function ConversationHeader() {
  const say = useTranslations("coordinator-conversation");
  const { shown, saving, namesHidden } = useTalk();
  return (
    <header className="flex min-h-13 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-surface px-3 py-1.5 sm:px-5">
      <Link
        href={`/families/${shown.familyId}/network`}
        aria-label={say("stop", { family: shown.familyName })}
        className="inline-flex size-11 items-center justify-center rounded-field"
      >
        <MarkPicture />
      </Link>
      <h1 className="relative text-lead font-bold">
        <span className="max-[1099px]:sr-only">{say("title", { family: shown.familyName })}</span>
        <bdi aria-hidden="true" className="min-[1100px]:hidden">
          {shown.familyName}
        </bdi>
      </h1>
      <div className="ms-auto flex flex-wrap items-center gap-x-4 gap-y-1">
        {/* Where there is little room the banner alone says that there is no connection. */}
        <span className={`inline-flex ${saving.trouble ? "max-[1099px]:hidden" : ""}`}>
          <SavedPlace />
        </span>
        <NamesSwitch />
        <BesideSelect />
        {shown.open && !namesHidden ? <Joins /> : null}
      </div>
    </header>
  );
}

function Joins() {
  const say = useTranslations("coordinator-conversation.joins");
  const { atTable, change } = useTable();
  const { announce } = useSpeak();
  if (atTable.outsiders.length > 0)
    return (
      <Button
        icon={<Icon of={UserMinus} size={18} />}
        onPress={() => {
          change({ ...atTable, outsiders: [] });
          announce(say("aloneTold"));
        }}
      >
        {say("alone")}
      </Button>
    );
  return (
    <Button
      icon={<Icon of={UserPlus} size={18} />}
      onPress={() => {
        change({ ...atTable, outsiders: [{ kind: "volunteer", actorId: null }] });
        announce(say("joinedTold"));
      }}
    >
      {say("joined")}
    </Button>
  );
}

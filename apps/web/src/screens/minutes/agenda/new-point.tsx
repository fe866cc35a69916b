"use client";

import { newId } from "@rondom/domain/id";
import { limits } from "@rondom/domain/text";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { IconButton } from "../../../ui/icon-button";
import { useChair } from "../chair-place";

/** A point that comes up: typed, Enter, and it stands on the agenda. Works without a network. */
export function NewPoint() {
  const say = useTranslations("coordinator-minutes.agenda");
  const { chair, writing } = useChair();
  const [title, setTitle] = useState("");
  function add(event: FormEvent) {
    event.preventDefault();
    const words = title.trim();
    if (!words || !chair.sync) return;
    const itemId = newId();
    void chair.sync.add({ kind: "add-item", itemId, title: words }, true);
    setTitle("");
    if (chair.shown.items.length === 0) writing.goTo(itemId);
  }
  return (
    <form onSubmit={add} className="flex min-w-0 items-center gap-1">
      <input
        aria-label={say("new")}
        placeholder={say("new")}
        title={say("newHint")}
        value={title}
        maxLength={limits.title}
        dir="auto"
        onChange={(event) => setTitle(event.target.value)}
        className="field-box control min-w-0 text-note! placeholder:text-soft"
      />
      <IconButton icon={Plus} label={say("add")} type="submit" />
    </form>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useSpeak } from "../../../ui/toasts";
import { useEditing } from "./editing";
import { placeOf } from "./selection";
import { useNames } from "./use-names";

/** Picks a seat in a drawing, or lets go of it, and says so. */
export function usePick(): (seat: string) => void {
  const { selection, pick } = useEditing();
  const say = useTranslations("coordinator-edit.pick");
  const { announce } = useSpeak();
  const namesOf = useNames();
  return (seat) => {
    const on = !selection.includes(seat);
    pick(seat);
    const count = selection.length + (on ? 1 : -1);
    announce(say(on ? "on" : "off", { ...namesOf([placeOf(seat)]), count }));
  };
}

"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";
import { commandOf, isTyping } from "../../network/keys/command";
import { addressOf, views } from "../../network/views/view";
import { useHistory } from "../history-place";

/** On the whole page: T goes on to the next time, 1, 2 and 3 back to a drawing of today. */
export function useTimeKeys(onTime: () => void): void {
  const { familyId } = useHistory();
  const { push } = useRouter();
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const asked = commandOf(event);
    const view = views.find((one) => one === asked);
    if (asked === "time") onTime();
    else if (view) push(addressOf(view, { pathname: `/families/${familyId}/network`, search: "" }));
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const typed = (event: KeyboardEvent) => pressed(event);
    document.addEventListener("keydown", typed);
    return () => document.removeEventListener("keydown", typed);
  }, []);
}

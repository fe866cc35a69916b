"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Segmented } from "../../../ui/segmented";
import { TextField } from "../../../ui/text-field";

/** Where people meet; empty text is not known yet. */
export interface PlaceText {
  place: string;
  address: string;
  way: string;
  onlineUrl: string;
}

type Where = "table" | "online" | "both";

export function whereOf({ place, address, onlineUrl }: PlaceText): Where {
  if (!onlineUrl) return "table";
  return place || address ? "both" : "online";
}

interface PlaceFieldsProps {
  text: PlaceText;
  onChange: (text: PlaceText) => void;
  errors?: Partial<Record<keyof PlaceText, string | null>>;
  /** Leave out the way in words: nobody needs a mail about it, so it is changed elsewhere. */
  withoutWay?: boolean;
}

/** Round a table, online, or both; what does not count now is kept out of what is saved. */
export function PlaceFields({ text, onChange, errors = {}, withoutWay }: PlaceFieldsProps) {
  const say = useTranslations("coordinator-meeting.place");
  const [where, setWhere] = useState(() => whereOf(text));
  // What was typed for the other way comes back when the switch does.
  const [aside, setAside] = useState(text);
  const set = (part: Partial<PlaceText>) => onChange({ ...text, ...part });
  const turn = (to: Where) => {
    const kept = {
      ...aside,
      ...Object.fromEntries(Object.entries(text).filter(([, value]) => value !== "")),
    };
    setAside(kept);
    setWhere(to);
    const table = to === "online" ? { place: "", address: "", way: "" } : {};
    onChange({ ...kept, ...table, ...(to === "table" ? { onlineUrl: "" } : {}) });
  };
  const field = (name: keyof PlaceText, limit: number, more: { hint?: string; lines?: number } = {}) => (
    <TextField
      label={say(name)}
      value={text[name]}
      onChange={(value) => set({ [name]: value })}
      limit={limit}
      error={errors[name] ?? null}
      {...more}
    />
  );
  return (
    <div className="grid gap-3">
      <div>
        <Segmented
          label={say("where")}
          value={where}
          onChange={turn}
          choices={[
            { key: "table", label: say("table") },
            { key: "online", label: say("online") },
            { key: "both", label: say("both") },
          ]}
        />
      </div>
      <div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
        {where === "online" ? null : field("place", limits.name, { hint: say("placeHint") })}
        {where === "online" ? null : field("address", limits.address)}
        {where === "online" || withoutWay
          ? null
          : field("way", limits.line, { hint: say("wayHint"), lines: 2 })}
        {where === "table" ? null : field("onlineUrl", limits.url, { hint: say("onlineHint") })}
      </div>
    </div>
  );
}

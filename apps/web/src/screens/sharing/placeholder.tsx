"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../ui/icon";
import type { LeftOut } from "./view";

interface PlaceholderProps {
  leftOut: LeftOut;
  reader: string;
  /** The domain's word where all of it is left out. */
  title: string | null;
  /** The reader stands there too. */
  own?: boolean;
}

/** What the reader does not see, dashed: for the coordinator's eyes alone (a-15). */
export function Placeholder({ leftOut: { people, needs }, reader, title, own = false }: PlaceholderProps) {
  const say = useTranslations("coordinator-sharing.preview");
  const what = [
    ...people.map(({ name }) => (title === null ? say("leftOut", { name }) : name)),
    ...needs.map((need) => say(need.sensitive ? "sensitive" : "need", { title: need.title })),
  ];
  return (
    <div className="grid gap-0.5 rounded-button border border-dashed border-edge bg-sunken px-3 py-2 text-note">
      <p className="flex items-start gap-2">
        <Icon of={Lock} size={16} className="mt-0.5 text-soft" />
        <span>
          {title === null ? null : <bdi className="font-semibold">{title}: </bdi>}
          <bdi>{what.join(", ")}</bdi>
        </span>
      </p>
      <p className="ps-6 text-small text-soft">{say(own ? "only" : "sees", { name: reader })}</p>
    </div>
  );
}

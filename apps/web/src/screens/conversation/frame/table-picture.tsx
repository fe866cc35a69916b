"use client";

import { mapInputOf } from "@rondom/drawing/map/input-of";
import { useTranslations } from "next-intl";
import { SmallTable } from "../../network/picture/small-table";
import { useDomainWord } from "../../network/use-domain-word";
import { useMapWords } from "../../network/use-map-words";
import { useTalk } from "../conversation-place";

/** The table that grows while the family tells: its rim is how far the talk is. */
export function TablePicture() {
  const say = useTranslations("coordinator-network.figures");
  const { shown } = useTalk();
  const { map, familyName } = shown;
  const input = mapInputOf(map, { name: familyName, lines: [] }, useMapWords(), useDomainWord(map.domains));
  const chairs = map.needs.filter(({ gap }) => gap).length;
  const toDiscuss = map.domains.filter(({ shown: state }) => state === "not-spoken").length;
  return (
    <aside className="grid content-start gap-3 overflow-y-auto border-s border-line bg-surface p-4 max-[1099px]:hidden">
      <SmallTable input={input} size={300} />
      <p className="flex flex-wrap justify-center gap-x-4 text-note text-soft">
        <span>{say("count", { people: map.actors.length })}</span>
        {chairs > 0 ? <b className="text-attention">{say("chairs", { count: chairs })}</b> : null}
        {toDiscuss > 0 ? <span>{say("toDiscuss", { count: toDiscuss })}</span> : null}
      </p>
    </aside>
  );
}

"use client";

import { qualities } from "@rondom/domain/network/feeling";
import { supportKinds } from "@rondom/domain/network/tie/support";
import { ecomapList } from "@rondom/drawing/ecomap/list";
import { supportIcons } from "@rondom/drawing/ecomap/svg-tie";
import { MessageCircleQuestion } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NoteBox } from "../../../ui/note-box";
import { useFormatter } from "../../../words/use-formatter";
import { MapIcon } from "../picture/map-icon";
import { useEcomapInput } from "../views/use-drawn";
import { LineSample } from "./line-sample";
import { emptyOwnGroups } from "./own-groups";

/** What the lines, arrows and circles say, each with its word; and who is not there yet, as a question. */
export function EcomapAside() {
  const say = useTranslations("coordinator-views.ecomap");
  const format = useFormatter();
  const input = useEcomapInput();
  const { words } = input;
  const groups = emptyOwnGroups(ecomapList(input));
  return (
    <>
      <div className="grid gap-4 sm:max-[1099px]:grid-cols-3">
        <Signs title={say("quality")}>
          {qualities.map((quality) => (
            <Sign key={quality} word={words.quality[quality]}>
              <LineSample quality={quality} />
            </Sign>
          ))}
          <Sign word={words.notAsked}>
            <LineSample quality={null} />
          </Sign>
        </Signs>
        <Signs title={say("direction")}>
          {directions.map((direction) => (
            <Sign key={direction} word={words.direction[direction]}>
              <ArrowSample direction={direction} />
            </Sign>
          ))}
        </Signs>
        <Signs title={say("support")}>
          {supportKinds.map((kind) => (
            <Sign key={kind} word={words.support[kind]}>
              <svg width="27" height="27" viewBox="-13.5 -13.5 27 27" aria-hidden="true">
                <circle r="12" fill="var(--surface)" stroke="var(--ink)" strokeWidth="1.4" />
                <MapIcon name={supportIcons[kind]} x={-7.5} y={-7.5} size={15} stroke="var(--ink)" />
              </svg>
            </Sign>
          ))}
        </Signs>
      </div>
      {groups.length > 0 && input.people.length > 0 ? (
        <NoteBox icon={MessageCircleQuestion}>
          {say("empty", { groups: format.list(groups, { type: "conjunction" }) })} {say("emptyHint")}
        </NoteBox>
      ) : null}
    </>
  );
}

/** As the looks tell it: what comes in first. */
const directions = ["take", "give", "both"] as const;

function Signs({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-2 not-last:border-b not-last:border-line not-last:pb-4 sm:max-[1099px]:border-b-0!">
      <h2 className="font-bold">{title}</h2>
      <ul className="grid gap-2 text-note">{children}</ul>
    </section>
  );
}

function Sign({ word, children }: { word: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-3">
      {children}
      <span>{word}</span>
    </li>
  );
}

function ArrowSample({ direction }: { direction: "give" | "take" | "both" }) {
  const towards = direction !== "give";
  const away = direction !== "take";
  return (
    <svg width="64" height="16" viewBox="0 -8 64 16" aria-hidden="true" direction="ltr" className="shrink-0">
      <path d={`M${towards ? 10 : 2} 0H${away ? 54 : 62}`} stroke="var(--ink)" strokeWidth="2" />
      {towards ? <path d="M1 0L14 -6V6Z" fill="var(--ink)" /> : null}
      {away ? <path d="M63 0L50 -6V6Z" fill="var(--ink)" /> : null}
    </svg>
  );
}

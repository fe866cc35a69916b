"use client";

import { CalendarCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Chip } from "../../../ui/chip";
import { Icon } from "../../../ui/icon";
import { useVersionWords } from "../use-version-words";

interface VersionCardProps {
  versionKey: string;
  /** "Toen", or "Toen → Nu" for what lies between. */
  title: string;
  people: number;
  picture: ReactNode;
  /** What changed since the one before, in words. */
  children: ReactNode;
  /** The words stand beside the picture where there is room. */
  wide?: boolean;
}

const besideWords = "content-start min-[68rem]:grid-cols-2";
/** Head, picture and words each share a row with the cards beside it, so that the pictures begin at one height. */
const besideCards = "content-start min-[68rem]:row-span-3 min-[68rem]:grid-rows-subgrid";

/** One version: what it is, how many people, the picture where there is room, what changed. */
export function VersionCard({ versionKey, title, people, picture, children, wide }: VersionCardProps) {
  const say = useTranslations("coordinator-history");
  const words = useVersionWords()(versionKey);
  return (
    <section
      className={`grid min-w-0 gap-3 rounded-card border border-line bg-surface p-3 ${wide ? besideWords : besideCards}`}
    >
      <div className="col-span-full grid content-start gap-0.5">
        <h3 className="flex flex-wrap items-baseline gap-x-2">
          <span className="text-lead font-bold">{title}</span>
          <span className="text-note text-soft">{say("count", { count: people })}</span>
        </h3>
        <p className="text-note text-soft">{words.told}</p>
        {words.meeting ? (
          <div>
            <Chip icon={<Icon of={CalendarCheck} size={16} />}>{words.meeting}</Chip>
          </div>
        ) : null}
      </div>
      <div className="min-w-0 max-sm:hidden">{picture}</div>
      {children}
    </section>
  );
}

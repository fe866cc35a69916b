import type { CoordinatorLanguage } from "@rondom/domain/language";
import { leafParts } from "@rondom/i18n/dates";

/** The day as a leaf of a tear-off calendar; the whole date stands beside it in words. */
export function Leaf({ at, language }: { at: number; language: CoordinatorLanguage }) {
  const { weekday, day, month } = leafParts(at, language);
  return (
    <span
      aria-hidden="true"
      className="grid w-13 shrink-0 content-center justify-items-center self-start rounded-button border border-edge bg-surface py-1 text-tiny text-soft"
    >
      {weekday}
      <span className="text-title font-bold text-ink">{day}</span>
      {month}
    </span>
  );
}

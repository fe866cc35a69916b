"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from "react-aria-components/Calendar";
import { Icon } from "./icon";

const turn =
  "inline-flex size-10 items-center justify-center rounded-button text-action hover:bg-action-soft disabled:text-soft pointer-coarse:size-11";

/** One month; the week begins on Monday. */
export function MonthCalendar() {
  return (
    <Calendar firstDayOfWeek="mon">
      <div className="flex items-center justify-between pb-2">
        <Button slot="previous" className={turn}>
          <Icon of={ChevronLeft} className="rtl:-scale-x-100" />
        </Button>
        <CalendarHeading className="font-semibold" />
        <Button slot="next" className={turn}>
          <Icon of={ChevronRight} className="rtl:-scale-x-100" />
        </Button>
      </div>
      <CalendarGrid
        weekdayStyle="short"
        className="border-separate border-spacing-0.5 text-note [&_th]:font-normal [&_th]:text-soft"
      >
        {(date) => (
          <CalendarCell
            date={date}
            className="flex size-9 cursor-pointer items-center justify-center rounded-button hover:bg-sunken data-[disabled]:cursor-default data-[outside-month]:invisible data-[selected]:bg-action data-[disabled]:text-edge data-[selected]:font-semibold data-[selected]:text-surface pointer-coarse:size-11"
          />
        )}
      </CalendarGrid>
    </Calendar>
  );
}

/** One part of a date or time while it is typed: wide enough to be tapped (WCAG 2.5.8), the signs between them not. */
export const segmentLook =
  "min-w-6 rounded-sm px-px text-center outline-none data-[type=literal]:min-w-0 data-[focused]:bg-action data-[focused]:text-surface data-[placeholder]:text-soft";

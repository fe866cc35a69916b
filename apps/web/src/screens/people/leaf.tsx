import type { ProductLanguage } from "@rondom/domain/language";
import { leafParts } from "@rondom/i18n/dates";
import type { When } from "@rondom/i18n/day";

/** A day as a leaf torn off a calendar. The full date always stands beside it, so it is silent. */
export function Leaf({
  on,
  page,
  size,
  old,
}: {
  on: When;
  page: ProductLanguage;
  size?: "small";
  old?: boolean;
}) {
  const { weekday, day, month } = leafParts(on, page);
  const classes = ["leaf", size, old ? "old" : ""].filter(Boolean).join(" ");
  return (
    <span className={classes} aria-hidden="true">
      <span>{weekday}</span>
      <b>{day}</b>
      <span>{month}</span>
    </span>
  );
}

import type { ProductLanguage } from "@rondom/domain/language";
import { fullDate } from "@rondom/i18n/dates";
import { dayOf, type When } from "@rondom/i18n/day";
import { clockTime, hours } from "@rondom/i18n/hours";
import { Clock } from "./clock";
import { Leaf } from "./leaf";

/** When something is: leaf, date in words, clock and hours. */
export function Moment({ from, until, page }: { from: When; until: When; page: ProductLanguage }) {
  return (
    <div className="when">
      <Leaf on={from} page={page} />
      <div>
        <p className="strong">
          <time dateTime={dayOf(from).toString()}>{fullDate(from, page)}</time>
        </p>
        <p className="hour">
          <Clock at={from} />
          <span>{hours(from, until, page)}</span>
        </p>
      </div>
    </div>
  );
}

/** A moment that no longer holds: struck through. */
export function OldMoment({ from, page }: { from: When; page: ProductLanguage }) {
  return (
    <div className="when">
      <Leaf on={from} page={page} size="small" old />
      <p>
        <del>
          {fullDate(from, page)}
          {page === "ar" ? "، " : ", "}
          {clockTime(from, page)}
        </del>
      </p>
    </div>
  );
}

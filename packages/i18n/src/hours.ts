import type { ProductLanguage } from "@rondom/domain/language";
import { inBrussels, type When } from "./day";

type Clock = { hour: number; minute: number };

/** What the hands of a clock show in Brussels at an instant. */
export function clockOf(when: When): Clock {
  const { hour, minute } = inBrussels(when);
  return { hour, minute };
}

const two = (minute: number) => String(minute).padStart(2, "0");
const dotted = ({ hour, minute }: Clock) => (minute === 0 ? String(hour) : `${hour}.${two(minute)}`);
const twelve = ({ hour, minute }: Clock): Clock => ({ hour: hour % 12 || 12, minute });
const isHour = (clock: Clock, hour: number) => clock.hour === hour && clock.minute === 0;

function arabicPart({ hour }: Clock): string {
  if (hour < 5) return "ليلًا";
  if (hour < 12) return "صباحًا";
  if (hour < 13) return "ظهرًا";
  return hour < 18 ? "بعد الظهر" : "مساءً";
}

function arabicHour(clock: Clock): string {
  const { hour, minute } = twelve(clock);
  return `${hour}:${two(minute)}`;
}

function frenchHour(clock: Clock): string {
  const minutes = clock.minute === 0 ? "" : ` ${two(clock.minute)}`;
  return isHour(clock, 0) ? "minuit" : `${clock.hour} h${minutes}`;
}

/** am or pm; noon and midnight have a name of their own, for "12 pm" is a riddle. */
function englishPart(clock: Clock): string {
  if (isHour(clock, 12)) return "noon";
  if (isHour(clock, 0)) return "midnight";
  return clock.hour < 12 ? "am" : "pm";
}

/** "14 uur", "15 h 30", "2 pm", "2:00 بعد الظهر" */
export function clockTime(when: When, language: ProductLanguage): string {
  const clock = clockOf(when);
  if (language === "fr") return frenchHour(clock);
  if (language === "en") return `${dotted(twelve(clock))} ${englishPart(clock)}`;
  if (language === "ar") return `${arabicHour(clock)} ${arabicPart(clock)}`;
  return `${dotted(clock)} uur`;
}

/** "van 14 tot 15.30 uur": a stretch in words, never with a dash. An end at midnight is 24 uur. */
export function hours(start: When, end: When, language: ProductLanguage): string {
  const from = clockOf(start);
  const until = clockOf(end);
  if (language === "fr") return `de ${frenchHour(from)} à ${frenchHour(until)}`;
  if (language === "ar") {
    const first = arabicPart(from) === arabicPart(until) ? "" : ` ${arabicPart(from)}`;
    return `من الساعة ${arabicHour(from)}${first} إلى ${arabicHour(until)} ${arabicPart(until)}`;
  }
  if (language === "en") {
    const first = englishPart(from) === englishPart(until) ? "" : ` ${englishPart(from)}`;
    return `from ${dotted(twelve(from))}${first} to ${dotted(twelve(until))} ${englishPart(until)}`;
  }
  return `van ${dotted(from)} tot ${isHour(until, 0) ? 24 : dotted(until)} uur`;
}

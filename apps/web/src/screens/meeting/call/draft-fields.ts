import type { MeetingAbout } from "@rondom/domain/meeting/meeting";
import type { Moment } from "./moment-fields";

/** What is typed of a meeting in preparation, as `meeting.change` takes it. */
export interface DraftFields {
  about: MeetingAbout;
  needIds: string[];
  /** "YYYY-MM-DDTHH:MM" on the clock of Brussels; null while it is not whole. */
  startsAt: string | null;
  minutes: number;
  place: string;
  address: string;
  way: string;
  onlineUrl: string;
  interpreterLanguage: string | null;
  interpreterHow: string | null;
  withoutFamilyReason: string | null;
  /** Person keys. */
  invitees: string[];
}

type Text = "place" | "address" | "way" | "onlineUrl";

/** A meeting as it was read: empty text is null. */
export type StoredDraft = Omit<DraftFields, Text | "startsAt"> &
  Record<Text, string | null> & { startsLocal: string | null };

/** What stands in the fields of a draft that was read. */
export function fieldsOf(stored: StoredDraft): DraftFields {
  const { about, needIds, startsLocal, minutes, invitees, withoutFamilyReason } = stored;
  const { interpreterLanguage, interpreterHow, place, address, way, onlineUrl } = stored;
  return {
    about,
    needIds,
    startsAt: startsLocal,
    minutes,
    place: place ?? "",
    address: address ?? "",
    way: way ?? "",
    onlineUrl: onlineUrl ?? "",
    interpreterLanguage,
    interpreterHow,
    withoutFamilyReason,
    invitees,
  };
}

/** Day, hour and length as their three fields show them. */
export function momentOf({ startsAt, minutes }: Pick<DraftFields, "startsAt" | "minutes">): Moment {
  const [date = null, time = null] = startsAt?.split("T") ?? [];
  return { date, time, minutes };
}

/** The moment as it is saved; half a moment is none. */
export function startsAtOf({ date, time }: Pick<Moment, "date" | "time">): string | null {
  return date && time ? `${date}T${time}` : null;
}

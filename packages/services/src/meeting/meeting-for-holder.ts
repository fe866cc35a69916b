import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import type { Row } from "@rondom/db/tables/schema";
import { onlineIsOpen } from "@rondom/domain/meeting/stage";

/** When, where and how, as an invitee reads it. */
export interface MeetingForHolder {
  id: string;
  startsAt: number;
  endsAt: number;
  zone: string;
  place: string | null;
  address: string | null;
  /** How to get there, in the coordinator's words. */
  way: string | null;
  /** Null: not online. `url` from 15 minutes before the start until the end. */
  online: { url: string | null } | null;
  interpreterLanguage: string | null;
  interpreterHow: string | null;
  /** Why the family is not there; only the family reads it. */
  withoutFamilyReason: string | null;
}

export function meetingForHolder(meeting: Row<"meeting">, reader: Reader<PersonAccess>): MeetingForHolder {
  const { id, zone, place, address, way, onlineUrl, interpreterLanguage, interpreterHow } = meeting;
  const startsAt = meeting.startsAt ?? 0;
  const family = reader.access.person.kind === "member";
  return {
    id,
    startsAt,
    endsAt: startsAt + meeting.minutes * 60_000,
    zone,
    place,
    address,
    way,
    online: onlineUrl === null ? null : { url: onlineIsOpen(meeting, reader.now) ? onlineUrl : null },
    interpreterLanguage,
    interpreterHow,
    withoutFamilyReason: family ? meeting.withoutFamilyReason : null,
  };
}

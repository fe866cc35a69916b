import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";
import { type NamedAddress, parseAddress } from "./address";
import { oneLine } from "./clean";

/** One recipient's calendar entry. Nothing in it may say whom or what the meeting is about: agendas are shared at work. */
export type CalendarEntry = {
  method: CalendarMethod;
  /** The same for every invitee and every change of one meeting; letters, digits and `.-_@`. */
  uid: string;
  /** Higher at every change, and higher still when cancelled (RFC 5546 §3.2.5). */
  sequence: number;
  /** The instant of queueing (DTSTAMP); like start and end in epoch milliseconds. */
  stamp: number;
  start: number;
  end: number;
  /** A neutral word for the meeting, in the reader's language. */
  summary: string;
  /** Name and address of the place, or "Online". */
  location: string;
  /** A sentence with the reader's own link. */
  description: string;
  /** The organisation's sending address: it outlives a change of coordinator. */
  organiser: NamedAddress;
  /** None in a file that somebody fetches from their page: it asks nobody anything. */
  attendee?: NamedAddress;
};

/** REQUEST and CANCEL by mail; PUBLISH (or CANCEL) in a file that is fetched. */
export type CalendarMethod = "REQUEST" | "CANCEL" | "PUBLISH";
export type Calendar = { method: CalendarMethod; ics: string };

/**
 * Writes the VCALENDAR (RFC 5545) of one recipient, who is its only ATTENDEE if it goes by mail.
 * Throws RangeError for a uid or times no calendar understands, RefusedAddress for an address.
 */
export function writeCalendar(entry: CalendarEntry): Calendar {
  if (!/^[\w.@-]{1,200}$/.test(entry.uid)) throw new RangeError("uid outside letters, digits and .-_@");
  if (!(entry.start < entry.end)) throw new RangeError("a meeting ends after it starts");
  const calendar = ical({
    prodId: { company: "Rondom", product: "Rondom", language: "NL" },
    method: ICalCalendarMethod[entry.method],
  });
  const organiser = parseAddress(entry.organiser.address);
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(entry.stamp),
    start: new Date(entry.start),
    end: new Date(entry.end),
    summary: oneLine(entry.summary),
    location: oneLine(entry.location),
    description: oneLine(entry.description),
    status: entry.method === "CANCEL" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: oneLine(entry.organiser.name) || organiser, email: organiser },
  });
  if (entry.attendee) {
    const attendee = parseAddress(entry.attendee.address);
    event.createAttendee({
      name: oneLine(entry.attendee.name) || attendee,
      email: attendee,
      type: ICalAttendeeType.INDIVIDUAL,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: entry.method === "REQUEST",
    });
  }
  return { method: entry.method, ics: calendar.toString() };
}

import { answerValues } from "@rondom/domain/meeting/meeting";
import type { InvitationRead } from "@rondom/services/meeting/read-invitation";
import type { InvitationState, InvitationView } from "../../../screens/people/meeting/view";
import type { PersonView } from "../../../screens/people/view";
import type { Reading } from "../reading";
import { domainView, oneOf, onFile, pageView, pathOf } from "./page-view";

export const calendarFile = "overleg.ics";

/** The page of an invitation, with the choice that a button in the mail put into the address (`a`). */
export function invitationView(read: InvitationRead, reading: Reading): InvitationView {
  const { meeting, answer, coordinator, report } = read;
  const chosen = chosenIn(read, reading);
  const state = stateOf(read, chosen !== undefined);
  const word = answer.words.findLast(({ question, notedBy }) => !question && notedBy === null)?.text;
  return {
    ...pageView(reading, chosen && `a=${chosen}`),
    state,
    audience: read.reader.family ? "family" : "participant",
    meeting: meetingView(meeting),
    needs: read.needs.map(({ title, domain, domainName }) => ({
      title: onFile(title),
      domain: domainView(domain, domainName),
    })),
    others: [...read.others.map(guestView), { name: coordinator.name, kind: "coordinator" }],
    chosen,
    answer: answer.value ?? undefined,
    word,
    sent: oneOf(["word", "question"], reading.query.get("sent")),
    moved: read.moved ? movedFrom(read.moved, meeting) : undefined,
    cancelled: read.cancelWords ? { words: onFile(read.cancelWords) } : {},
    calendar: `${reading.path}/${calendarFile}`,
    report: report ? pathOf(report.url) : undefined,
  };
}

/** What a mail's button chose, unless it says what stands already. */
function chosenIn({ stage, answer }: InvitationRead, { query }: Reading) {
  const chosen = oneOf(answerValues, query.get("a"));
  return stage === "answered" && chosen === answer.value ? undefined : chosen;
}

/** Somebody who answered and presses another button in the mail is asked once more. */
function stateOf({ stage, withdrawn }: InvitationRead, chooses: boolean): InvitationState {
  if (withdrawn) return "withdrawn";
  return stage === "answered" && chooses ? "asked" : stage;
}

/** When, where and how, for a page. */
export function meetingView(meeting: InvitationRead["meeting"]): InvitationView["meeting"] {
  const { startsAt, endsAt, place, address, way, online } = meeting;
  return {
    startsAt,
    endsAt,
    place,
    address,
    way: way ? [{ kind: "other", words: onFile(way) }] : [],
    online,
  };
}

function guestView({
  name,
  kind,
  role,
  organisation,
  interprets,
}: InvitationRead["others"][number]): PersonView {
  return {
    name,
    kind,
    role: role ? onFile(role) : null,
    organisation,
    ...(interprets ? { interprets } : {}),
  };
}

/** Only what is no longer so: a moment, a place, or both. */
function movedFrom(
  before: NonNullable<InvitationRead["moved"]>,
  now: InvitationRead["meeting"],
): InvitationView["moved"] {
  const sameMoment =
    before.startsAt === now.startsAt && before.startsAt + before.minutes * 60_000 === now.endsAt;
  const samePlace = before.place === now.place && before.address === now.address;
  return {
    ...(sameMoment ? {} : { startsAt: before.startsAt }),
    ...(samePlace ? {} : { place: before.place ?? undefined, address: before.address ?? undefined }),
  };
}

import type { Answers } from "@rondom/api/root";
import { personOf } from "@rondom/domain/person";
import type { WhoGroup, WhoPerson } from "./call/who";
import type { Invitee } from "./called/view";
import type { MeetingInBrief } from "./view";

export type MeetingRead = Answers["meeting"]["read"];
export type MeetingListed = Answers["meeting"]["list"][number];

/** A listed meeting as the tab shows it. */
export function inBrief(meeting: MeetingListed): MeetingInBrief {
  const { id, stage, about, needs, startsAt, minutes, place, onlineUrl, answers, report } = meeting;
  const { none, ...given } = answers;
  return {
    id,
    stage,
    about,
    needs,
    startsAt,
    minutes,
    place,
    online: onlineUrl !== null,
    answers: { ...given, waiting: none },
    reportNumber: report,
  };
}

type PersonRead = MeetingRead["people"][number];

/** "huisarts · Wijkgezondheidscentrum" */
export function secondLine({ role, organisation }: Pick<PersonRead, "role" | "organisation">): string | null {
  return [role, organisation].filter(Boolean).join(" · ") || null;
}

function domainOf(read: MeetingRead, { kind, volunteer, needIds }: PersonRead): string | undefined {
  if (kind === "member") return undefined;
  if (volunteer) return "volunteers";
  return read.needs.find(({ id }) => needIds.includes(id))?.domain;
}

/** `domain`: of the need or the domain under which they stand. */
function whoPerson(person: PersonRead, domain: string | undefined): WhoPerson {
  const { key, kind, name, formal, languages, minor, mayBeInvited, email } = person;
  return {
    key,
    kind,
    id: personOf(key)?.id ?? key,
    name,
    second: secondLine(person),
    formal,
    domain: person.volunteer ? "volunteers" : domain,
    languages,
    minor,
    mayBeInvited,
    hasAddress: email !== null,
  };
}

/** The proposal with its people in it. */
export function whoGroups(read: MeetingRead): WhoGroup[] {
  const people = new Map(read.people.map((person) => [person.key, person]));
  return read.groups.map(({ kind, id, chair, keys }) => {
    const domain = kind === "need" ? read.needs.find((need) => need.id === id)?.domain : (id ?? undefined);
    const found = keys.flatMap((key) => people.get(key) ?? []);
    return { kind, id, chair, people: found.map((person) => whoPerson(person, domain)) };
  });
}

/** The ledger's lines: everybody whose invitation stands, the family first, then in the order of the map. */
export function inviteesOf(read: MeetingRead): Invitee[] {
  const people = new Map(read.people.map((person) => [person.key, person]));
  const places = new Map(read.people.map(({ key }, place) => [key, place]));
  return read.invitees
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0))
    .flatMap(({ invitationId, key, needIds, mail, fetchedAt, inDoubt, answer }) => {
      const person = people.get(key);
      if (!person) return [];
      const titles = read.needs.filter(({ id }) => needIds.includes(id)).map(({ title }) => title);
      return [
        {
          invitationId,
          name: person.name,
          second: secondLine(person),
          formal: person.formal,
          domain: domainOf(read, person),
          needs: titles,
          mail: mail && {
            state: mail.state,
            at: mail.endedAt ?? mail.queuedAt,
            serverWords: mail.serverWords,
          },
          fetchedAt,
          inDoubt,
          answer,
        },
      ];
    });
}

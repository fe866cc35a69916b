import { expect, it } from "vitest";
import { inBrief, inviteesOf, type MeetingListed, type MeetingRead, whoGroups } from "./shown";

type PersonRead = MeetingRead["people"][number];

function person(key: PersonRead["key"], part: Partial<PersonRead> = {}): PersonRead {
  return {
    key,
    kind: key.startsWith("member") ? "member" : "actor",
    name: key,
    ownName: null,
    role: null,
    organisation: null,
    formal: false,
    volunteer: false,
    languages: [],
    email: "naam@example.org",
    phone: null,
    minor: false,
    mayBeInvited: true,
    ticked: true,
    needIds: [],
    gone: false,
    ...part,
  };
}

const meeting: MeetingRead["meeting"] = {
  id: "m",
  state: "called",
  stage: "called",
  about: "needs",
  startsAt: 1,
  startsLocal: "2026-12-08T14:00",
  minutes: 90,
  zone: "Europe/Brussels",
  place: "Stadhuis",
  address: null,
  way: null,
  onlineUrl: null,
  interpreterLanguage: null,
  interpreterHow: null,
  withoutFamilyReason: null,
  sequence: 0,
  calledAt: 1,
  cancelledAt: null,
  cancelWords: null,
  openedAt: null,
  version: 3,
};

function invitee(key: PersonRead["key"], part: object = {}): MeetingRead["invitees"][number] {
  return {
    invitationId: `i ${key}`,
    key,
    invitedAt: 1,
    withdrawnAt: null,
    needIds: [],
    mail: null,
    fetchedAt: null,
    inDoubt: false,
    answer: { value: null, current: false, at: null, notedBy: null, words: [] },
    ...part,
  };
}

const need = {
  id: "n",
  title: "Een tolk",
  domain: "health",
  domainName: null,
  sensitive: false,
  chosen: true,
};

const read: MeetingRead = {
  meeting,
  needs: [need],
  groups: [
    { kind: "family", id: null, keys: ["member:mother"], chair: false },
    { kind: "volunteers", id: null, keys: ["actor:buddy"], chair: false },
    { kind: "need", id: "n", keys: ["actor:doctor", "actor:nobody"], chair: false },
    { kind: "domain", id: "work", keys: ["actor:coach"], chair: false },
    { kind: "others", id: null, keys: ["actor:aunt"], chair: false },
  ],
  people: [
    person("member:mother"),
    person("actor:buddy", { volunteer: true, role: "buddy", organisation: "Welkomgroep" }),
    person("actor:doctor", { formal: true, needIds: ["n"], email: null }),
    person("actor:coach", { organisation: "VDAB" }),
    person("actor:aunt"),
  ],
  invitees: [
    invitee("actor:doctor", {
      needIds: ["n"],
      mail: { state: "refused", endedAt: 9, queuedAt: 4, serverWords: "mailbox vol" },
    }),
    invitee("actor:aunt", { withdrawnAt: 5 }),
    invitee("member:mother", { mail: { state: "queued", endedAt: null, queuedAt: 4, serverWords: null } }),
    invitee("actor:buddy", { needIds: ["n"] }),
  ],
  leftOut: [],
  missing: [],
  moves: [],
};

it("seats people in the colour of what they stand under; the family has none", () => {
  const shown = whoGroups(read).map(({ people }) => people.map(({ id, domain }) => [id, domain]));
  expect(shown).toEqual([
    [["mother", undefined]],
    [["buddy", "volunteers"]],
    [["doctor", "health"]],
    [["coach", "work"]],
    [["aunt", undefined]],
  ]);
});

it("says what somebody does, and whether a mail can go", () => {
  const [, volunteers, needs, domain] = whoGroups(read);
  expect(volunteers?.people[0]).toMatchObject({ second: "buddy · Welkomgroep", hasAddress: true });
  expect(needs?.people[0]).toMatchObject({ second: null, hasAddress: false });
  expect(domain?.people[0]?.second).toBe("VDAB");
});

it("lists who is invited, the family first, with the end of a mail's way or when it was queued", () => {
  expect(inviteesOf(read)).toMatchObject([
    { name: "member:mother", domain: undefined, needs: [], mail: { state: "queued", at: 4 } },
    { name: "actor:buddy", domain: "volunteers", needs: ["Een tolk"], mail: null },
    {
      name: "actor:doctor",
      domain: "health",
      mail: { state: "refused", at: 9, serverWords: "mailbox vol" },
    },
  ]);
});

it("shows a listed meeting in brief", () => {
  const listed: MeetingListed = {
    ...meeting,
    onlineUrl: "https://praat.example.org",
    answers: { yes: 1, no: 2, maybe: 3, none: 4 },
    report: 7,
    needs: ["Een tolk"],
  };
  expect(inBrief(listed)).toEqual({
    id: "m",
    stage: "called",
    about: "needs",
    needs: ["Een tolk"],
    startsAt: 1,
    minutes: 90,
    place: "Stadhuis",
    online: true,
    answers: { yes: 1, no: 2, maybe: 3, waiting: 4 },
    reportNumber: 7,
  });
});

import { describe, expect, it } from "vitest";
import type { Conversation } from "../view";
import type { Op, PendingOp } from "./op";
import { adding, alone, rowOf, talkOfServer, withVolunteer } from "./talk-for-test";
import { withPending, withTaken } from "./with-pending";

const shown = (server: Conversation, ...ops: Op[]) => withPending(server, rowOf(...ops));
const words = (text: string, memberId: string | null = null): Op => ({
  kind: "words",
  id: `w-${memberId}`,
  domain: "work",
  question: "about",
  memberId,
  words: text,
  before: "",
});
const table = (atTable: typeof alone): Op => ({ kind: "table", conversationId: "talk", atTable });
const feeling = (quality: "strong" | "neutral" | null): Op => ({
  kind: "feeling",
  actorId: "a",
  memberId: "selam",
  quality,
  words: null,
});
const step = (key: "domain.work" | "weak.phone", state: "done" | "skipped"): Op => ({
  kind: "step",
  conversationId: "talk",
  step: key,
  state,
});
const domainOf = (talk: Conversation, key: string) => talk.map.domains.find((domain) => domain.key === key);

it("is what the server has when nothing waits", () => {
  expect(withPending(talkOfServer(), [])).toEqual(talkOfServer());
});

it("takes what was taken by the server just as what waits", () => {
  const op = adding("a", "work");
  expect(withTaken(talkOfServer(), op, 100)).toEqual(shown(talkOfServer(), op));
});

describe("beginning and ending", () => {
  const start: Op = { kind: "start", id: "new", atTable: withVolunteer, language: "ar" };
  it("opens a talk with those at the table, that step done", () => {
    const { open } = shown(talkOfServer({ open: null }), start);
    expect(open).toMatchObject({
      id: "new",
      atTable: withVolunteer,
      languageBeside: "ar",
      steps: [{ step: "table", state: "done", at: 100 }],
      mayAskFeelings: false,
    });
  });
  it("keeps what was settled when the server has that talk already", () => {
    const known = { ...start, id: "talk" } as Op;
    expect(shown(talkOfServer(), step("weak.phone", "done"), known).open?.steps).toHaveLength(2);
  });
  it("ends the talk that is open, and no other", () => {
    const talk = shown(talkOfServer(), { kind: "end", conversationId: "talk" });
    expect(talk.open).toBeNull();
    expect(talk.lastEnded).toMatchObject({ id: "talk", endedAt: 100 });
    expect(shown(talkOfServer(), { kind: "end", conversationId: "other" }).open?.id).toBe("talk");
  });
});

describe("who is at the table", () => {
  it("hides every word and feeling at once, and brings them back", () => {
    const told = [adding("a", "work"), words("werk"), feeling("strong")];
    expect(shown(talkOfServer(), ...told).told).toMatchObject({
      words: [{ words: "werk", language: "nl", memberId: null, at: 101 }],
      feelings: [{ quality: "strong" }],
    });
    const joined = shown(talkOfServer(), ...told, table(withVolunteer));
    expect(joined.told).toBeNull();
    expect(joined.open).toMatchObject({ atTable: withVolunteer, mayAskFeelings: false });
    const again = shown(talkOfServer(), ...told, table(withVolunteer), table(alone));
    expect(again.told).toEqual(shown(talkOfServer(), ...told).told);
  });
  it("hides a member's own words as soon as another member sits there", () => {
    const two = { members: ["selam", "rahel"], outsiders: [] };
    const talk = shown(talkOfServer(), words("van mij", "selam"), words("van ons"), table(two));
    expect(talk.told?.words.map((each) => each.words)).toEqual(["van ons"]);
  });
});

describe("people", () => {
  it("stand in their domain, which hangs on one and is then carried", () => {
    const one = shown(talkOfServer(), adding("a", "work"));
    expect(one.map.actors[0]).toMatchObject({ id: "a", domains: ["work"], volunteer: false });
    expect(domainOf(one, "work")).toMatchObject({ shown: "hangs-on-one", people: 1 });
    const two = shown(talkOfServer(), adding("a", "work"), adding("b", "work"));
    expect(domainOf(two, "work")).toMatchObject({ shown: "carried", people: 2 });
  });
  it("stand there once when the server has them already", () => {
    const server = withTaken(talkOfServer(), adding("a", "work"), 1);
    expect(shown(server, adding("a", "work", "Anders")).map.actors).toEqual(server.map.actors);
  });
  it("may be in no domain, and be put in one or two", () => {
    const place = (domain: string): Op => ({ kind: "place", id: `p-${domain}`, actorId: "a", domain });
    const talk = shown(talkOfServer(), adding("a", null), place("work"), place("work"), place("health"));
    expect(talk.map.actors[0]?.domains).toEqual(["work", "health"]);
    expect(talk.map.actors[0]?.places).toHaveLength(2);
  });
  it("go with all that hangs on them", () => {
    const talk = shown(
      talkOfServer(),
      adding("a", "work"),
      adding("b", "work"),
      { kind: "add-need", id: "n", domain: "work", memberId: null, title: "Werk" },
      { kind: "meet", id: "m", needId: "n", actorId: "a" },
      { kind: "tie", id: "t", actorId: "b", otherId: "a" },
      { kind: "remove-actor", actorId: "a", name: "a" },
    );
    expect(talk.map.actors.map(({ id }) => id)).toEqual(["b"]);
    expect(talk.map.needs[0]).toMatchObject({ actorIds: [], gap: true });
    expect(talk.map.ties).toEqual([]);
  });
  it("are tied once", () => {
    const tie: Op = { kind: "tie", id: "t", actorId: "a", otherId: "b" };
    expect(shown(talkOfServer(), adding("a", null), adding("b", null), tie, tie).map.ties).toEqual([
      { id: "t", actorId: "a", otherId: "b" },
    ]);
  });
});

describe("needs", () => {
  const need: Op = { kind: "add-need", id: "n", domain: "health", memberId: "selam", title: "Een tolk" };
  it("leave an empty chair until somebody helps, who then helps in that domain", () => {
    const open = shown(talkOfServer(), need);
    expect(open.map.needs[0]).toMatchObject({ title: "Een tolk", memberId: "selam", gap: true });
    expect(domainOf(open, "health")).toMatchObject({ shown: "nobody", gaps: 1 });
    const meet: Op = { kind: "meet", id: "m", needId: "n", actorId: "a" };
    const met = shown(talkOfServer(), need, adding("a", null), meet, meet);
    expect(met.map.needs[0]).toMatchObject({ actorIds: ["a"], gap: false });
    expect(met.map.actors[0]?.domains).toEqual(["health"]);
  });
});

describe("domains", () => {
  it("of the family stand behind the ten, once", () => {
    const own: Op = { kind: "add-domain", id: "own", name: "Geloof", icon: "sun" };
    const { domains } = shown(talkOfServer(), own, own).map;
    expect(domains).toHaveLength(11);
    expect(domains.at(-1)).toMatchObject({
      key: "own",
      own: { name: "Geloof", icon: "sun" },
      shown: "not-spoken",
    });
    expect(domainOf(shown(talkOfServer(), own, adding("a", "own")), "own")?.shown).toBe("hangs-on-one");
  });
  it("are spoken about once their step is done, not when it is skipped", () => {
    expect(domainOf(shown(talkOfServer(), step("domain.work", "done")), "work")?.stored).toBe("spoken");
    const skipped = shown(talkOfServer(), step("domain.work", "skipped"));
    expect(domainOf(skipped, "work")?.stored).toBe("not-spoken");
    expect(skipped.open?.steps.at(-1)).toEqual({ step: "domain.work", state: "skipped", at: 100 });
  });
  it("keep what was noted of them", () => {
    const noNeed: Op = { kind: "domain-state", domain: "work", state: "no-need" };
    expect(domainOf(shown(talkOfServer(), noNeed, step("domain.work", "done")), "work")).toMatchObject({
      stored: "no-need",
      shown: "no-need",
    });
  });
});

describe("what is asked again", () => {
  const asked = (id: string, about: { needId?: string; domain?: string }) => {
    const nothing = { needId: null, domain: null, title: null, at: 1, coordinatorName: "Joke" };
    return { id, ...nothing, ...about };
  };
  const need: Op = { kind: "add-need", id: "n", domain: "work", memberId: null, title: "Werk" };
  const server = talkOfServer({
    askAgain: [asked("1", { needId: "n" }), asked("2", { domain: "work" }), asked("3", { domain: "health" })],
    asksAgain: true,
  });
  const left = (...ops: Op[]) => shown(server, need, ...ops).askAgain.map(({ id }) => id);
  it("is settled by a press, or when its domain is done", () => {
    expect(left()).toEqual(["1", "2", "3"]);
    expect(left({ kind: "asked-again", id: "2" })).toEqual(["1", "3"]);
    expect(left(step("domain.work", "skipped"))).toEqual(["1", "2", "3"]);
    expect(left(step("domain.work", "done"))).toEqual(["3"]);
  });
});

describe("what was refused", () => {
  const refused = (op: Op): PendingOp[] =>
    rowOf(op).map((entry) => ({ ...entry, refused: { code: "not-now", reason: null } }));
  it("is not on the map", () => {
    expect(withPending(talkOfServer(), refused(adding("a", "work"))).map.actors).toEqual([]);
  });
  it("leaves its words in their field", () => {
    expect(withPending(talkOfServer(), refused(words("werk"))).told?.words).toMatchObject([
      { words: "werk" },
    ]);
  });
});

describe("own words", () => {
  it("take the place of those under the same id", () => {
    const talk = shown(withTaken(talkOfServer(), words("een"), 1), words("twee"));
    expect(talk.told?.words.map((each) => each.words)).toEqual(["twee"]);
  });
  it("hold one feeling of a member for a contact", () => {
    const talk = shown(talkOfServer(), adding("a", "work"), feeling("strong"), feeling(null));
    expect(talk.told?.feelings).toMatchObject([{ actorId: "a", memberId: "selam", quality: null }]);
  });
});

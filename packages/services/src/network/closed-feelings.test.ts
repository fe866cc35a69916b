import { newId } from "@rondom/domain/id";
import { notAsked, type TieAttributes } from "@rondom/domain/network/tie/attribute";
import { attributesOf } from "@rondom/domain/network/tie/layer";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { markAttendance } from "../minutes/mark-attendance";
import { openMeeting } from "../minutes/open-meeting";
import { publishReport } from "../report/publish-report";
import { newActor } from "../testing/actor";
import { newConversation } from "../testing/conversation";
import { newItem, newLine, newMeeting } from "../testing/minutes";
import { newNeed } from "../testing/network";
import { newVersion } from "../testing/version";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { changeTable } from "./conversation/change-table";
import { endConversation } from "./conversation/end-conversation";
import { writeDomainWords } from "./conversation/write-domain-words";
import { readMirror } from "./mirror/read-mirror";
import { writeFelt } from "./mirror/write-felt";
import { writeNeedWords } from "./need/write-need-words";
import { exportMap } from "./paper/export-map";
import { readNetwork } from "./read-network";
import { writeTie } from "./tie/write-tie";
import { compareVersions } from "./version/compare-versions";
import { readVersion } from "./version/read-version";

let world: World;
let ctx: Ctx;
let familyId: string;
let selam: string;
let griet: string;
let version: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  const family = await newFamily(ctx);
  ({ familyId, memberId: selam } = family);
  griet = await newActor(ctx, family, { name: "Griet", domains: ["work"] });
  await writeTie(ctx, { familyId, actorId: griet, memberId: selam, ...all, words: "Zij heeft haast." });
  version = await newVersion(ctx, familyId, [selam]);
  await writeTie(ctx, { familyId, actorId: griet, memberId: selam, closeness: "further" });
  await writeFelt(ctx, {
    ...{ familyId, id: newId(), memberId: selam, richness: "sparse", effect: "burdening" },
  });
});
afterEach(() => world.close());

const all: TieAttributes = {
  group: "others",
  quality: "conflicted",
  supports: [{ kind: "instrumental", direction: "take" }],
  costs: ["indebting"],
  functions: ["affection"],
  closeness: "close",
  frequency: "rarely",
  since: "sinds het opvangcentrum",
  means: ["phone"],
  where: "abroad",
  outlook: "bridging",
  strength: "weak",
};
const shared = { ...notAsked, means: all.means, where: all.where };

/** Each view by itself: what it gives of the family's layer, and why it gives nothing. */
const views = {
  readNetwork: async () => {
    const { actors, feelingsClosed } = await readNetwork(ctx, { familyId });
    return { given: actors.flatMap(({ feelings }) => feelings), feelingsClosed };
  },
  readVersion: async () => {
    const { map, feelingsClosed } = await readVersion(ctx, { familyId, versionId: version });
    return { given: map.account, feelingsClosed };
  },
  "compareVersions, of now": async () => {
    const { to, feelingsClosed } = await compareVersions(ctx, { familyId, from: version, to: "now" });
    return { given: to.map.account, feelingsClosed };
  },
  "compareVersions, of what was kept": async () => {
    const { from, feelingsClosed } = await compareVersions(ctx, { familyId, from: version, to: "now" });
    return { given: from.map.account, feelingsClosed };
  },
};
const outsider = [{ kind: "volunteer" }];

test.each(Object.entries(views))("%s gives all of it while the family is alone", async (_, view) => {
  await newConversation(ctx, familyId, [selam]);
  const { given, feelingsClosed } = await view();
  expect(feelingsClosed).toBeNull();
  expect(given).toHaveLength(1);
  for (const attribute of attributesOf("family").filter((name) => name !== "closeness")) {
    expect(given[0]?.[attribute], attribute).toEqual(all[attribute]);
  }
});

test.each(Object.entries(views))("%s gives no feeling while somebody else sits there", async (_, view) => {
  const conversationId = await newConversation(ctx, familyId, [selam], outsider);
  const { given, feelingsClosed } = await view();
  expect(feelingsClosed).toMatchObject({ because: "talk", conversationId });
  expect(given).toMatchObject([{ actorId: griet, memberId: selam, ...shared }]);
  expect(JSON.stringify(given)).not.toContain("haast");
});

test("own words about needs and domains are closed with them, and not lost", async () => {
  const needId = await newNeed(ctx, familyId, { memberId: selam });
  await writeNeedWords(ctx, { familyId, needId, memberId: selam, words: "Ik wil werken." });
  await writeDomainWords(ctx, {
    ...{
      familyId,
      id: newId(),
      domain: "work",
      question: "about",
      memberId: selam,
      words: "Druk.",
      before: "",
    },
  });
  const words = async () => {
    const { needs, domainWords } = await readNetwork(ctx, { familyId });
    return [...needs.flatMap((need) => need.words), ...domainWords].map((one) => one.words);
  };
  expect(await words()).toEqual(["Ik wil werken.", "Druk."]);
  const conversationId = await newConversation(ctx, familyId, [selam], outsider);
  expect(await words()).toEqual([]);
  await endConversation(ctx, { familyId, conversationId });
  expect(await words()).toEqual(["Ik wil werken.", "Druk."]);
});

test("nothing is said of what changed in a feeling, nor of the domains less", async () => {
  const kinds = async () =>
    (await compareVersions(ctx, { familyId, from: version, to: "now" })).items.map(({ kind }) => kind);
  expect(await kinds()).toEqual(["further"]);
  await newConversation(ctx, familyId, [selam], outsider);
  expect(await kinds()).toEqual([]);
});

test("the mirror gives what helpers may count, and neither answer nor field", async () => {
  const open = await readMirror(ctx, { familyId, memberId: selam });
  expect(open).toMatchObject({ felt: { richness: "sparse" }, field: "isolated", feelingsClosed: null });
  const conversationId = await newConversation(ctx, familyId, [selam], outsider);
  const closed = await readMirror(ctx, { familyId, memberId: selam });
  expect(closed).toMatchObject({ felt: null, field: null, feelingsClosed: { conversationId } });
  expect(closed.mirror.size).toEqual(open.mirror.size);
  expect(open.mirror.reciprocity).not.toEqual(closed.mirror.reciprocity);
  // Whatever the family felt, a closed mirror is the same.
  const { means, where, ...felt } = notAsked;
  await writeTie(ctx, { familyId, actorId: griet, memberId: selam, ...felt, words: null });
  expect(await readMirror(ctx, { familyId, memberId: selam })).toEqual(closed);
});

test.each(["family-file", "graphml"])(
  "%s with the family's layer is not given; without it, it is",
  async (form) => {
    const taken = (familyLayer: boolean) => exportMap(ctx, { familyId, form, familyLayer });
    expect(new TextDecoder().decode((await taken(true)).bytes)).toContain("conflicted");
    await newConversation(ctx, familyId, [selam], outsider);
    await expect(taken(true)).rejects.toMatchObject({ code: "not-now", reason: "feelings-closed" });
    expect(new TextDecoder().decode((await taken(false)).bytes)).not.toMatch(/conflicted|haast|sparse/);
  },
);

test("whoever leaves the table, or the end of the talk, opens them again", async () => {
  const conversationId = await newConversation(ctx, familyId, [selam], outsider);
  const because = async () => (await views.readNetwork()).feelingsClosed?.because ?? null;
  expect(await because()).toBe("talk");
  await changeTable(ctx, { familyId, conversationId, members: [selam], outsiders: [] });
  expect(await because()).toBeNull();
  await changeTable(ctx, { familyId, conversationId, members: [selam], outsiders: [{ kind: "other" }] });
  expect(await because()).toBe("talk");
  await endConversation(ctx, { familyId, conversationId });
  expect(await because()).toBeNull();
});

test("a meeting that is chaired closes them as soon as a helper is there, until the report", async () => {
  const meetingId = await newMeeting(ctx, familyId);
  const at = { familyId, meetingId };
  const because = async () => (await views.readNetwork()).feelingsClosed;
  await openMeeting(ctx, at);
  await markAttendance(ctx, { ...at, person: `member:${selam}`, state: "present" });
  await markAttendance(ctx, { ...at, person: `actor:${griet}`, state: "excused" });
  expect(await because()).toBeNull();
  await markAttendance(ctx, { ...at, person: `actor:${griet}`, state: "online" });
  expect(await because()).toEqual({ because: "meeting", meetingId });
  const agendaItemId = await newItem(ctx, at);
  await newLine(ctx, { ...at, agendaItemId }, { text: "Afgesproken." });
  await publishReport(ctx, at);
  expect(await because()).toBeNull();
});

test("a meeting of which the report was never written closes them for that day alone", async () => {
  const meetingId = await newMeeting(ctx, familyId, { minutes: 60 });
  const at = { familyId, meetingId };
  await markAttendance(ctx, { ...at, person: `actor:${griet}`, state: "present" });
  expect((await views.readNetwork()).feelingsClosed).toBeNull();
  await openMeeting(ctx, at);
  expect((await views.readNetwork()).feelingsClosed).toMatchObject({ because: "meeting" });
  world.clock.now += 3 * 60 * 60_000;
  expect((await views.readNetwork()).feelingsClosed).toBeNull();
});

test("what goes on round another family closes nothing here", async () => {
  const other = await newFamily(ctx);
  await newConversation(ctx, other.familyId, [other.memberId], outsider);
  expect((await views.readNetwork()).feelingsClosed).toBeNull();
});

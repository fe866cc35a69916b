import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { removeMember } from "../../family/remove-member";
import { newActor } from "../../testing/actor";
import { newConversation } from "../../testing/conversation";
import { everythingBut } from "../../testing/everything";
import { newMember } from "../../testing/family";
import { newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { addOwnDomain } from "../domain/add-own-domain";
import { removeOwnDomain } from "../domain/remove-own-domain";
import { writeNeedWords } from "../need/write-need-words";
import { readNetwork } from "../read-network";
import { writeTie } from "../tie/write-tie";
import { changeTable } from "./change-table";
import { endConversation } from "./end-conversation";
import { readConversation } from "./read-conversation";
import { writeDomainWords } from "./write-domain-words";

let world: World;
let ctx: Ctx;
let familyId: string;
let memberId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  ({ familyId, memberId } = await newFamily(ctx));
});
afterEach(() => world.close());

const about = { domain: "work", question: "goes-well", memberId: null };
const write = (id: string, words: string | null, more: object = {}) =>
  writeDomainWords(ctx, { familyId, id, ...about, words, ...more });
const written = async () => (await readNetwork(ctx, { familyId })).domainWords.map((row) => row.words).sort();

test("words per domain and question, changed in place under their id, erased when empty", async () => {
  const id = newId();
  await write(id, "  De baas is\nvriendelijk. ", { language: "ar", memberId });
  const row = { id, domain: "work", question: "goes-well", memberId, language: "ar", at: world.clock.now };
  expect((await readNetwork(ctx, { familyId })).domainWords).toEqual([
    { ...row, words: "De baas is\nvriendelijk." },
  ]);
  const before = await everythingBut(world);
  world.clock.now += 5;
  await write(id, "De baas is\nvriendelijk.", { language: "ar", memberId });
  expect(await everythingBut(world)).toEqual(before);
  await write(id, "Het werk is zwaar.");
  expect((await readNetwork(ctx, { familyId })).domainWords).toEqual([
    { ...row, words: "Het werk is zwaar.", language: "nl", memberId: null, at: world.clock.now },
  ]);
  await write(id, null);
  expect(await written()).toEqual([]);
  await write(newId(), "");
  expect((await everythingBut(world)).domainWords).toHaveLength(1);
});

test("one language or owner other is a change too", async () => {
  const id = newId();
  await write(id, "Goed.");
  await write(id, "Goed.", { language: "ti" });
  expect((await readNetwork(ctx, { familyId })).domainWords[0]?.language).toBe("ti");
  await write(id, "Goed.", { language: "ti", memberId });
  expect((await readNetwork(ctx, { familyId })).domainWords[0]?.memberId).toBe(memberId);
});

test("two who answer the same question, each under an id, both stay", async () => {
  await write(newId(), "Van de een");
  await write(newId(), "Van de ander");
  expect(await written()).toEqual(["Van de ander", "Van de een"]);
});

test("what somebody made of it since stays beside what was typed over something older", async () => {
  const id = newId();
  await write(id, "Eerst", { before: "" });
  await write(id, "Eerst en meer", { before: "Eerst" });
  expect(await written()).toEqual(["Eerst en meer"]);
  await write(id, "Laat binnen", { before: "Eerst" });
  expect(await written()).toEqual(["Eerst en meer", "Laat binnen"]);
  const before = await everythingBut(world);
  await write(id, "Laat binnen", { before: "Eerst" });
  expect(await everythingBut(world)).toEqual(before);
  const [kept] = (await readNetwork(ctx, { familyId })).domainWords.filter((row) => row.id !== id);
  expect(kept).toMatchObject({ ...about, words: "Eerst en meer" });
  // Erased by the other: nothing to keep beside.
  await write(id, null);
  await write(id, "Opnieuw", { before: "Laat binnen" });
  expect(await written()).toEqual(["Eerst en meer", "Opnieuw"]);
});

test("an answer stays with its domain and question; ids of other families are not there", async () => {
  const id = newId();
  await write(id, "Goed.");
  const { ctx: other } = await newCoordinator(world);
  const theirs = await newFamily(other);
  const before = await everythingBut(world);
  const wrong = [
    () => write(id, "Anders", { domain: "health" }),
    () => write(id, "Anders", { question: "about" }),
    () => write(newId(), "Anders", { domain: newId() }),
    () => write(newId(), "Anders", { memberId: theirs.memberId }),
    () => writeDomainWords(other, { familyId: theirs.familyId, id, ...about, words: "Anders" }),
  ];
  for (const each of wrong) await expect(each()).rejects.toMatchObject({ code: "not-found" });
  const unfit = [
    () => write(newId(), "x", { question: "ties" }),
    () => write(newId(), "x", { domain: "nowhere" }),
    () => write(newId(), "x".repeat(4001)),
    () => write("short", "x"),
    () => write(newId(), "x", { language: "xx" }),
  ];
  for (const each of unfit) await expect(each()).rejects.toMatchObject({ code: "not-valid" });
  expect(await everythingBut(world)).toEqual(before);
});

test("an own domain keeps its words, and stays as long as they are there", async () => {
  const domain = newId();
  await addOwnDomain(ctx, { familyId, id: domain, domain: { name: "Geloof" } });
  const id = newId();
  await write(id, "Op vrijdag samen.", { domain });
  const remove = () => removeOwnDomain(ctx, { familyId, id: domain });
  await expect(remove()).rejects.toMatchObject({ reason: "domain-in-use" });
  await write(id, null, { domain });
  await remove();
  // Typed before it was taken off, come in after: not lost.
  await write(id, "Op vrijdag samen.", { domain });
  expect(await written()).toEqual(["Op vrijdag samen."]);
});

test("the table sees what those who sit there may: nothing with an outsider, a member's own words alone", async () => {
  const son = await newMember(ctx, familyId);
  const actorId = await newActor(ctx, { familyId, memberId });
  await write(newId(), "Samen gezegd");
  await write(newId(), "Van Selam", { memberId });
  await write(newId(), "Van Daniel", { memberId: son });
  const feel = (member: string | null, words: string) =>
    writeTie(ctx, { familyId, actorId, memberId: member, quality: "neutral", words });
  await feel(null, "Gevoel samen");
  await feel(memberId, "Gevoel van Selam");
  await newNeed(ctx, familyId, { memberId, sensitive: true, title: "Nood van Selam" });
  const conversationId = await newConversation(ctx, familyId, [memberId]);
  const seen = async (members: string[], outsiders: { kind: string }[] = []) => {
    await changeTable(ctx, { familyId, conversationId, members, outsiders });
    const { told, map } = await readConversation(ctx, { familyId });
    return [
      told && [...told.words, ...told.feelings].map((row) => row.words).sort(),
      map.needs.map((need) => need.title),
    ];
  };
  expect(await seen([memberId])).toEqual([
    ["Gevoel samen", "Gevoel van Selam", "Samen gezegd", "Van Selam"],
    ["Nood van Selam"],
  ]);
  expect(await seen([memberId, son])).toEqual([["Gevoel samen", "Samen gezegd"], []]);
  expect(await seen([son])).toEqual([["Gevoel samen", "Samen gezegd", "Van Daniel"], []]);
  expect(await seen([])).toEqual([null, []]);
  expect(await seen([memberId], [{ kind: "volunteer" }])).toEqual([null, []]);
  const all = JSON.stringify(await readConversation(ctx, { familyId }));
  for (const words of ["Gevoel", "gezegd", "Van Selam", "neutral"]) expect(all).not.toContain(words);
  await changeTable(ctx, { familyId, conversationId, members: [memberId] });
  await endConversation(ctx, { familyId, conversationId });
  expect((await readConversation(ctx, { familyId })).told).toBeNull();
});

test("words typed before outsiders came are taken when they come in after", async () => {
  const conversationId = await newConversation(ctx, familyId, [memberId]);
  const outsiders = [{ kind: "interpreter" }];
  await changeTable(ctx, { familyId, conversationId, members: [memberId], outsiders });
  await write(newId(), "Nog zonder tolk gezegd");
  expect(await written()).toEqual([]);
  await changeTable(ctx, { familyId, conversationId, members: [memberId] });
  expect(await written()).toEqual(["Nog zonder tolk gezegd"]);
});

test("words and feelings of a member who left show no more; nothing of them is erased", async () => {
  const daniel = await newMember(ctx, familyId, { name: "Daniel" });
  const needId = await newNeed(ctx, familyId, { domain: "work" });
  const actorId = await newActor(ctx, { familyId, memberId });
  await writeNeedWords(ctx, { familyId, needId, memberId: daniel, words: "Ik wil werken." });
  await writeNeedWords(ctx, { familyId, needId, memberId, words: "Hij wil werken." });
  await write(newId(), "Van Daniel.", { memberId: daniel });
  await write(newId(), "Van Selam.", { memberId });
  await writeTie(ctx, { familyId, actorId, memberId: daniel, quality: "strong", words: "Fijn." });
  const kept = await everythingBut(world);
  await removeMember(ctx, { familyId, memberId: daniel, version: 1 });
  const { needs, actors } = await readNetwork(ctx, { familyId });
  expect(needs[0]?.words).toMatchObject([{ memberId, words: "Hij wil werken." }]);
  expect(await written()).toEqual(["Van Selam."]);
  expect(actors[0]?.feelings).toEqual([]);
  const after = await everythingBut(world);
  for (const table of ["needWords", "domainWords", "feeling"] as const)
    expect(after[table]).toEqual(kept[table]);
});

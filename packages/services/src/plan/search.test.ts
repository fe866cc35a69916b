import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { readMeeting } from "../meeting/read-meeting";
import { readNetwork } from "../network/read-network";
import { newActor } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import { newDraft, newMeeting, newVillage, type Village } from "../testing/meeting";
import { mailsIn } from "../testing/outbox";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addOpenQuestion } from "./add-open-question";
import { changeOpenQuestion } from "./change-open-question";
import { closeOpenQuestion } from "./close-open-question";
import { findForQuestion } from "./find-for-question";
import { listOpenQuestions } from "./list-open-questions";
import { noteReply } from "./note-reply";
import { noteSearch } from "./note-search";
import { reopenOpenQuestion } from "./reopen-open-question";

const day = 24 * 60 * 60 * 1000;
let world: World;
let ctx: Ctx;
let coordinatorId: string;
let village: Village;
let familyId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx, id: coordinatorId } = await newCoordinator(world));
  village = await newVillage(ctx);
  ({ familyId } = village);
});
afterEach(() => world.close());

async function ask(question: object): Promise<string> {
  const { questionId } = await addOpenQuestion(ctx, { familyId, id: newId(), question });
  return questionId;
}
async function seen(questionId: string) {
  const found = (await listOpenQuestions(ctx, { familyId })).find(({ id }) => id === questionId);
  if (!found) throw new Error("no such question");
  return found;
}
const notNow = (reason: string) => ({ code: "not-now", reason });
const somebody = (fields: object = {}) => ({
  id: newId(),
  contact: { name: "Amina Said", formal: true, functionName: "brugfiguur", email: "amina@example.org" },
  ...fields,
});

test("a question outside a meeting: its need says the domain, somebody looks for it; once under its id", async () => {
  const id = newId();
  const owner = { kind: "coordinator", id: coordinatorId };
  const asked = { familyId, id, question: { text: "Wie kent een turnclub?", needId: village.school, owner } };
  await addOpenQuestion(ctx, asked);
  await addOpenQuestion(ctx, { ...asked, question: { text: "Anders" } });
  expect(await listOpenQuestions(ctx, { familyId })).toMatchObject([
    {
      id,
      text: "Wie kent een turnclub?",
      domain: "education",
      needId: village.school,
      state: "open",
      owner: { ...owner, name: "Joke Vermeulen" },
      found: null,
      days: 0,
      searches: [],
    },
  ]);
});

test("what is not this family's is refused", async () => {
  const far = await newVillage(ctx);
  const refused = (question: object) => expect(ask({ text: "?", ...question })).rejects;
  await refused({ needId: far.school }).toMatchObject({ code: "not-found" });
  await refused({ domain: newId() }).toMatchObject({ code: "not-valid" });
  await refused({ owner: { kind: "actor", id: far.teacher } }).toMatchObject({
    fields: [{ path: "owner", reason: "owner-unknown" }],
  });
  await refused({ owner: { kind: "member", id: village.memberId } }).toMatchObject({
    fields: [{ path: "owner", reason: "owner-unknown" }],
  });
  await refused({ text: " " }).toMatchObject({ code: "not-valid" });
  const id = await ask({ text: "?" });
  const { ctx: stranger } = await newCoordinator(world);
  const their = { familyId: far.familyId, questionId: id, version: 1 };
  for (const acting of [ctx, stranger]) {
    await expect(changeOpenQuestion(acting, { ...their, question: { text: "!" } })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(noteSearch(acting, { ...their, id: newId(), whom: "Ligo" })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(findForQuestion(acting, { ...their, found: somebody() })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(reopenOpenQuestion(acting, their)).rejects.toMatchObject({ code: "not-found" });
  }
});

test("the search is kept: whom, when, what came back; asking makes it searched", async () => {
  const questionId = await ask({ text: "Wie kent een turnclub?" });
  const first = { familyId, id: newId(), questionId, whom: "De sportdienst" };
  await noteSearch(ctx, first);
  await noteSearch(ctx, { ...first, whom: "Iemand anders" });
  world.clock.now += 2 * day;
  await noteSearch(ctx, {
    familyId,
    id: newId(),
    questionId,
    actorId: village.teacher,
    cameBack: "Weet het niet",
  });
  const at = world.clock.now - 2 * day;
  await noteReply(ctx, { familyId, searchId: first.id, words: "Belt terug" });
  world.clock.now += day;
  await noteReply(ctx, { familyId, searchId: first.id, words: "Er is plaats" });
  expect(await seen(questionId)).toMatchObject({
    state: "searching",
    version: 1,
    days: 3,
    searches: [
      { whom: "De sportdienst", actorId: null, at, cameBack: "Er is plaats", cameBackAt: at + 2 * day },
      { whom: "Griet Maes", actorId: village.teacher, cameBack: "Weet het niet", cameBackAt: at + 2 * day },
    ],
  });
  await expect(noteSearch(ctx, { familyId, id: newId(), questionId })).rejects.toMatchObject({
    fields: [{ path: "whom", reason: "needed" }],
  });
});

test("changed while it waits; closed it takes nothing until it is opened again", async () => {
  const questionId = await ask({ text: "?" });
  const search = { familyId, id: newId(), questionId, whom: "Ligo" };
  await noteSearch(ctx, search);
  const change = (version: number) =>
    changeOpenQuestion(ctx, {
      familyId,
      questionId,
      version,
      question: { text: "Beter", domain: "leisure" },
    });
  await change(1);
  expect(await seen(questionId)).toMatchObject({ text: "Beter", domain: "leisure", owner: null, version: 2 });
  await expect(change(1)).rejects.toMatchObject({ code: "changed-meanwhile" });
  const reopen = (version: number) => reopenOpenQuestion(ctx, { familyId, questionId, version });
  await expect(reopen(2)).rejects.toMatchObject(notNow("question-open"));
  await closeOpenQuestion(ctx, { familyId, questionId, version: 2, outcome: { state: "let-go" } });
  const closed = notNow("question-closed");
  await expect(change(3)).rejects.toMatchObject(closed);
  await expect(noteSearch(ctx, { ...search, id: newId() })).rejects.toMatchObject(closed);
  await expect(noteReply(ctx, { familyId, searchId: search.id, words: "Ja" })).rejects.toMatchObject(closed);
  await expect(
    findForQuestion(ctx, { familyId, questionId, version: 3, found: somebody() }),
  ).rejects.toMatchObject(closed);
  await reopen(3);
  expect(await seen(questionId)).toMatchObject({ state: "open", closedAt: null, version: 4 });
  expect((await seen(questionId)).searches).toHaveLength(1);
});

test("somebody found stands on the map and is invited in one step; the days are known", async () => {
  const { meetingId } = await newMeeting(ctx, village);
  const questionId = await ask({ text: "Wie kent een school?", needId: village.school });
  world.clock.now += 4 * day;
  const found = somebody({ role: "brugfiguur" });
  const asked = { familyId, questionId, version: 1, found, agreedBy: village.memberId, answer: "Amina kan." };
  const before = (await mailsIn(world)).length;
  expect(await findForQuestion(ctx, asked)).toEqual({ actorId: found.id, invitation: "invited" });
  expect(await seen(questionId)).toMatchObject({
    state: "answered",
    answer: "Amina kan.",
    found: { kind: "actor", id: found.id, name: "Amina Said" },
    days: 4,
  });
  const network = await readNetwork(ctx, { familyId });
  expect(network.actors.find(({ id }) => id === found.id)).toMatchObject({ domains: ["education"] });
  expect(network.needs.find(({ id }) => id === village.school)?.actorIds).toContain(found.id);
  const { invitees } = await readMeeting(ctx, { familyId, meetingId });
  expect(JSON.stringify(invitees)).toContain(found.id);
  expect(await mailsIn(world)).toHaveLength(before + 1);
  const all = await everythingBut(world, "audit");
  expect(await findForQuestion(ctx, asked)).toEqual({ actorId: found.id, invitation: "invited" });
  expect(await everythingBut(world, "audit")).toEqual(all);
});

test("without the family's word nobody is invited; without a meeting the next call proposes them", async () => {
  const first = await ask({ text: "?", domain: "leisure" });
  const found = somebody();
  const shy = { familyId, questionId: first, version: 1, found };
  expect(await findForQuestion(ctx, shy)).toEqual({ actorId: found.id, invitation: "not-agreed" });
  expect(await findForQuestion(ctx, shy)).toEqual({ actorId: found.id, invitation: "not-agreed" });
  const second = await ask({ text: "?", needId: village.debts });
  const known = { familyId, questionId: second, version: 1, found: { actorId: village.teacher } };
  expect(await findForQuestion(ctx, known)).toEqual({ actorId: village.teacher, invitation: "next-call" });
  expect(await findForQuestion(ctx, known)).toEqual({ actorId: village.teacher, invitation: "next-call" });
  const draft = await newDraft(ctx, village);
  const neighbour = await newActor(ctx, village, { name: "Rik" });
  const third = await ask({ text: "?", needId: village.debts });
  const again = { familyId, questionId: third, version: 1, found: { actorId: neighbour } };
  expect(await findForQuestion(ctx, again)).toEqual({ actorId: neighbour, invitation: "draft" });
  const [prepared] = await look(ctx, coordinatorOf(familyId), (reader) =>
    rowsOf(reader, "meeting", { id: draft.meetingId }),
  );
  expect(prepared?.invitees).toContain(`actor:${neighbour}`);
  const needs = (await readNetwork(ctx, { familyId })).needs;
  expect(needs.find(({ id }) => id === village.debts)?.actorIds.toSorted()).toEqual(
    [village.teacher, neighbour].toSorted(),
  );
});

test("nobody of another family is found, nor twice on one map", async () => {
  const far = await newFamily(ctx);
  const stranger = await newActor(ctx, far, { name: "Ver" });
  const questionId = await ask({ text: "?" });
  const find = (found: object, more: object = {}) =>
    findForQuestion(ctx, { familyId, questionId, version: 1, found, ...more });
  const before = await everythingBut(world);
  await expect(find({ actorId: stranger })).rejects.toMatchObject({ code: "not-found" });
  const griet = (await readNetwork(ctx, { familyId })).actors.find(({ id }) => id === village.teacher);
  await expect(find(somebody({ contact: { contactId: griet?.contact.id } }))).rejects.toMatchObject(
    notNow("already-on-map"),
  );
  await expect(find(somebody(), { agreedBy: far.memberId })).rejects.toMatchObject({ code: "not-found" });
  await expect(find(somebody(), { version: 7 })).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await everythingBut(world)).toEqual(before);
});

import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { removeActor } from "../network/actor/remove-actor";
import { newActor, newLink } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import { mailsIn, tamperWithMail } from "../testing/outbox";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { copyLink } from "./copy-link";
import { listDoubtedAddresses } from "./list-doubted-addresses";
import { notMe } from "./not-me";
import { openLink } from "./open-link";
import { recordFetch } from "./record-fetch";
import { renewLinkFor } from "./renew-link-for";
import { requestNewLink } from "./request-new-link";

let world: World;
let ctx: Ctx;
let family: { familyId: string; memberId: string };
let actorId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  family = await newFamily(ctx);
  actorId = await newActor(ctx, family);
});
afterEach(() => world.close());

const actor = () => ({ kind: "actor", id: actorId }) as const;
const linkOf = (about?: Parameters<typeof newLink>[4]) =>
  newLink(world, ctx, family.familyId, actor(), about);
const system = () => world.as({ kind: "system" });
const open = (token: string) => openLink(system(), token);

test("a fetch is written in the read log and nowhere else, once a minute for each method", async () => {
  const { holder, link } = await linkOf();
  const before = await everythingBut(world, "fetch");
  for (const method of ["GET", "HEAD", "GET", "HEAD", "GET"]) await recordFetch(holder, { method });
  const { fetch } = await everythingBut(world);
  expect(fetch).toHaveLength(2);
  expect(fetch?.[0]).toMatchObject({ linkId: link.id, familyId: family.familyId, at: world.clock.now });
  world.clock.now += 60_000;
  await recordFetch(holder, { method: "GET" });
  expect((await everythingBut(world)).fetch).toHaveLength(3);
  expect(await everythingBut(world, "fetch")).toEqual(before);
  await expect(recordFetch(holder, { method: "POST" })).rejects.toMatchObject({ code: "not-valid" });
});

test("a fetch of a closed file is noted, of a dead link not", async () => {
  const { holder } = await linkOf();
  await closeFamily(ctx, { familyId: family.familyId, id: newId() });
  await recordFetch(holder, { method: "GET" });
  world.clock.now += 91 * 24 * 60 * 60_000;
  await expect(recordFetch(holder, { method: "GET" })).rejects.toMatchObject({ code: "not-found" });
  expect((await everythingBut(world)).fetch).toHaveLength(1);
});

test("a new link goes to the address on file, three times a day", async () => {
  const { token, link } = await linkOf();
  await requestNewLink(system(), { token });
  expect(await mailsIn(world)).toMatchObject([
    { kind: "new-link", toAddress: "griet@example.org", linkId: link.id, subjectId: link.id, actorId },
  ]);
  expect((await mailsIn(world))[0]?.raw?.replaceAll("=\r\n", "")).toContain(`/l/${token}`);
  for (let n = 0; n < 4; n += 1) await requestNewLink(system(), { token });
  expect(await mailsIn(world)).toHaveLength(3);
  world.clock.now += 24 * 60 * 60_000;
  await requestNewLink(system(), { token });
  expect(await mailsIn(world)).toHaveLength(4);
});

test("an earlier version of a link is genuine, and gets the present one", async () => {
  const { token } = await linkOf();
  await renewLinkFor(ctx, { familyId: family.familyId, personKey: `actor:${actorId}` });
  expect(await open(token)).toBeNull();
  await requestNewLink(system(), { token });
  const raw = (await mailsIn(world))[0]?.raw?.replaceAll("=\r\n", "") ?? "";
  const fresh = /\/l\/([a-z0-9]{46})/.exec(raw)?.[1] ?? "";
  expect(fresh).not.toBe(token);
  expect(await open(fresh)).toMatchObject({ acting: { version: 2 } });
});

test("forged, mangled, revoked and closed: silence", async () => {
  const { token, holder } = await linkOf();
  const other = await linkOf();
  const mangled = [
    `${token}x`,
    token.toUpperCase(),
    token.slice(0, -1),
    other.token.slice(0, 20) + token.slice(20),
    "",
  ];
  await notMe(holder);
  await closeFamily(ctx, { familyId: family.familyId, id: newId() });
  const before = await everythingBut(world);
  for (const each of [...mangled, token, other.token]) {
    expect(await requestNewLink(system(), { token: each })).toBeUndefined();
  }
  expect(await everythingBut(world)).toEqual(before);
});

test("of a closed file no link is sent", async () => {
  const { token } = await linkOf();
  await closeFamily(ctx, { familyId: family.familyId, id: newId() });
  await requestNewLink(system(), { token });
  expect(await mailsIn(world)).toEqual([]);
});

test("this is not me: all their links die, mail waits, the coordinator sees who", async () => {
  const { token, holder } = await linkOf();
  const second = await linkOf();
  const member = await newLink(world, ctx, family.familyId, { kind: "member", id: family.memberId });
  await requestNewLink(system(), { token });
  world.clock.now += 1000;
  await notMe(holder);
  for (const each of [holder, second.holder]) {
    await expect(recordFetch(each, { method: "GET" })).rejects.toMatchObject({ code: "not-found" });
  }
  await recordFetch(member.holder, { method: "GET" });
  expect(await mailsIn(world)).toMatchObject([{ state: "no-address", raw: null, toAddress: null }]);
  expect(await listDoubtedAddresses(ctx, { familyId: family.familyId })).toEqual([
    {
      key: `actor:${actorId}`,
      name: "Griet Maes",
      email: "griet@example.org",
      phone: null,
      at: world.clock.now,
    },
  ]);
  const about = { kind: "report", id: newId(), personKey: `actor:${actorId}` };
  await expect(copyLink(ctx, { familyId: family.familyId, about })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("once the coordinator has settled the address, new links work and old ones stay dead", async () => {
  const { token, holder } = await linkOf();
  await notMe(holder);
  await renewLinkFor(ctx, { familyId: family.familyId, personKey: `actor:${actorId}` });
  expect(await listDoubtedAddresses(ctx, { familyId: family.familyId })).toEqual([]);
  expect(await open(token)).toBeNull();
  await requestNewLink(system(), { token });
  expect(await mailsIn(world)).toMatchObject([{ state: "queued", toAddress: "griet@example.org" }]);
});

test("unsent mail with an old link is replaced by one with the new", async () => {
  const { token } = await linkOf();
  await requestNewLink(system(), { token });
  await renewLinkFor(ctx, { familyId: family.familyId, personKey: `actor:${actorId}` });
  const [old, fresh] = (await mailsIn(world)).sort((a, b) => (a.raw === null ? -1 : b.raw === null ? 1 : 0));
  expect(old).toMatchObject({ state: "replaced", raw: null, toAddress: null });
  expect(fresh).toMatchObject({ state: "queued", kind: "new-link" });
  expect(fresh?.raw).not.toContain(token);
  await tamperWithMail(world, { state: "handed-over" });
  await renewLinkFor(ctx, { familyId: family.familyId, personKey: `actor:${actorId}` });
  expect(await mailsIn(world)).toHaveLength(2);
});

test("whoever left gets a new link as long as access was not taken back", async () => {
  const { token } = await linkOf();
  await removeActor(ctx, { familyId: family.familyId, actorId, version: 1 });
  await requestNewLink(system(), { token });
  expect(await mailsIn(world)).toHaveLength(1);
});

test("where access was taken back no link is sent", async () => {
  const { token } = await linkOf();
  await removeActor(ctx, { familyId: family.familyId, actorId, version: 1, endLinks: true });
  await requestNewLink(system(), { token });
  expect(await mailsIn(world)).toEqual([]);
});

test("the coordinator copies the link that the mails hold", async () => {
  const about = { kind: "member", id: family.memberId };
  const { token } = await newLink(world, ctx, family.familyId, { kind: "member", id: family.memberId });
  expect(await copyLink(ctx, { familyId: family.familyId, about })).toEqual({
    url: `https://rondom.test/f/${token}`,
  });
});

test("a link in doubt is not copied", async () => {
  const member = await newLink(world, ctx, family.familyId, { kind: "member", id: family.memberId });
  await notMe(member.holder);
  const about = { kind: "member", id: family.memberId };
  await expect(copyLink(ctx, { familyId: family.familyId, about })).rejects.toMatchObject({
    code: "not-now",
    reason: "address-in-doubt",
  });
});

test("of another coordinator's family nothing is found", async () => {
  const { organisationId } = await newCoordinator(world);
  const stranger = (await newCoordinator(world, { organisationId })).ctx;
  const { familyId, memberId } = family;
  const about = { kind: "member", id: memberId };
  for (const asking of [
    () => copyLink(stranger, { familyId, about }),
    () => renewLinkFor(stranger, { familyId, personKey: `member:${memberId}` }),
    () => listDoubtedAddresses(stranger, { familyId }),
    () => copyLink(ctx, { familyId, about: { kind: "invitation", id: newId() } }),
    () => copyLink(ctx, { familyId, about: { kind: "task", id: newId() } }),
    () => copyLink(ctx, { familyId, about: { kind: "report", id: newId(), personKey: "nobody" } }),
    () => renewLinkFor(ctx, { familyId, personKey: `member:${newId()}` }),
    () => renewLinkFor(ctx, { familyId, personKey: "nobody" }),
    () => renewLinkFor(ctx, { familyId, personKey: "actor:\0" }),
    () => copyLink(ctx, { familyId, about: { kind: "report", id: newId(), personKey: "member:\0" } }),
    () => recordFetch(ctx, { method: "GET" }),
    () => notMe(ctx),
  ]) {
    await expect(asking()).rejects.toMatchObject({ code: "not-found" });
  }
});

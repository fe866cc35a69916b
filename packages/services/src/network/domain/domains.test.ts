import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { mostOwnDomains } from "@rondom/domain/network/input";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addGoal } from "../../plan/add-goal";
import { newActor } from "../../testing/actor";
import { domainOf, newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readNetwork } from "../read-network";
import { addOwnDomain } from "./add-own-domain";
import { changeOwnDomain } from "./change-own-domain";
import { removeOwnDomain } from "./remove-own-domain";
import { setDomainState } from "./set-domain-state";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("a domain's state is the newest one noted, also within one millisecond; its history stays", async () => {
  const { ctx, id } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const stored = async () => (await domainOf(ctx, familyId, "work")).stored;
  expect(await stored()).toBe("not-spoken");
  for (const state of ["not-spoken", "spoken", "spoken", "no-need", "spoken", "not-spoken"] as const) {
    await setDomainState(ctx, { familyId, domain: "work", state });
    expect(await stored()).toBe(state);
  }
  expect((await domainOf(ctx, familyId, "health")).stored).toBe("not-spoken");
  const rows = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "domainState"));
  expect(rows.map((row) => row.state)).toEqual(["spoken", "no-need", "spoken", "not-spoken"]);
  expect(rows[0]).toMatchObject({ coordinatorId: id, at: world.clock.now });
});

test("own domains stand behind the ten, in the order in which they came", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const [faith, garden] = [newId(), newId()];
  await addOwnDomain(ctx, { familyId, id: faith, domain: { name: "Geloof", icon: "sun" } });
  world.clock.now += 1;
  await addOwnDomain(ctx, { familyId, id: garden, domain: { name: "Tuin" } });
  await addOwnDomain(ctx, { familyId, id: garden, domain: { name: "Tuin" } });
  await setDomainState(ctx, { familyId, domain: faith, state: "spoken" });
  const keys = async () => (await readNetwork(ctx, { familyId })).domains.map((domain) => domain.key);
  expect(await keys()).toEqual([...lifeDomains, faith, garden]);
  expect(await domainOf(ctx, familyId, faith)).toMatchObject({
    own: { name: "Geloof", icon: "sun" },
    stored: "spoken",
  });
  await changeOwnDomain(ctx, { familyId, id: garden, domain: { name: "Moestuin", icon: "utensils" } });
  expect((await domainOf(ctx, familyId, garden)).own).toEqual({ name: "Moestuin", icon: "utensils" });
  await removeOwnDomain(ctx, { familyId, id: garden });
  expect(await keys()).toEqual([...lifeDomains, faith]);
  for (const verb of [removeOwnDomain, changeOwnDomain]) {
    const again = verb(ctx, { familyId, id: garden, domain: { name: "x" } });
    await expect(again).rejects.toMatchObject({ code: "not-found" });
  }
});

test("ten own domains, and not one more", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const ids = Array.from({ length: mostOwnDomains }, newId);
  const domain = { name: "Eigen" };
  for (const id of ids) await addOwnDomain(ctx, { familyId, id, domain });
  const more = addOwnDomain(ctx, { familyId, id: newId(), domain });
  await expect(more).rejects.toMatchObject({ code: "not-now", reason: "too-many-domains" });
  await addOwnDomain(ctx, { familyId, id: ids[0], domain });
  await removeOwnDomain(ctx, { familyId, id: ids[0] });
  await addOwnDomain(ctx, { familyId, id: newId(), domain });
});

test("an own domain stays while anything stands in it", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const fill: ((domain: string) => Promise<unknown>)[] = [
    (domain) => newActor(ctx, family, { domains: [domain] }),
    (domain) => newNeed(ctx, familyId, { domain }),
    (domain) => addGoal(ctx, { familyId, id: newId(), goal: { domain, what: "Iets" } }),
  ];
  for (const put of fill) {
    const id = newId();
    await addOwnDomain(ctx, { familyId, id, domain: { name: "Eigen" } });
    await put(id);
    const removing = removeOwnDomain(ctx, { familyId, id });
    await expect(removing).rejects.toMatchObject({ code: "not-now", reason: "domain-in-use" });
  }
});

test("another family's own domain is no domain here", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const elsewhere = newId();
  await addOwnDomain(ctx, {
    familyId: (await newFamily(ctx)).familyId,
    id: elsewhere,
    domain: { name: "x" },
  });
  const state = setDomainState(ctx, { familyId, domain: elsewhere, state: "spoken" });
  const refused = { code: "not-valid", fields: [{ path: "domain", reason: "not-a-domain" }] };
  await expect(state).rejects.toMatchObject(refused);
  await expect(newNeed(ctx, familyId, { domain: elsewhere })).rejects.toMatchObject(refused);
  const taken = addOwnDomain(ctx, { familyId, id: elsewhere, domain: { name: "x" } });
  await expect(taken).rejects.toMatchObject({ code: "not-found" });
});

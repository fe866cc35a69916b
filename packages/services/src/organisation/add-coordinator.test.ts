import { afterEach, beforeEach, expect, test } from "vitest";
import { listFamilies } from "../family/list-families";
import { everythingBut } from "../testing/everything";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { addCoordinator } from "./add-coordinator";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const joke = {
  email: "Joke@Welkom.Test",
  name: "Joke Vermeulen",
  phone: "09 000 00 00",
  organisation: "Welkom Lindeveld",
};
const system = () => world.as({ kind: "system" });

test("the first coordinator makes the organisation, the second joins it", async () => {
  const first = await addCoordinator(system(), joke);
  expect(first.added).toBe(true);
  const second = await addCoordinator(system(), { ...joke, email: "an@welkom.test", language: "en" });
  expect(second.organisationId).toBe(first.organisationId);
  expect(second.coordinatorId).not.toBe(first.coordinatorId);
  const other = await addCoordinator(system(), { ...joke, email: "x@y.test", organisation: "Elders" });
  expect(other.organisationId).not.toBe(first.organisationId);
  const { coordinator, organisation } = await everythingBut(world);
  expect(organisation).toHaveLength(2);
  expect(coordinator).toContainEqual(
    expect.objectContaining({ email: "Joke@welkom.test", phone: joke.phone, language: "nl", leftAt: null }),
  );
  expect(await listFamilies(world.as({ kind: "coordinator", id: first.coordinatorId }))).toEqual([]);
});

test("the same address in any spelling adds nobody, and corrects name and phone", async () => {
  const first = await addCoordinator(system(), joke);
  const again = { ...joke, email: "JOKE@welkom.test", name: "Joke V.", phone: "1" };
  expect(await addCoordinator(system(), again)).toEqual({ ...first, added: false });
  const { coordinator } = await everythingBut(world);
  expect(coordinator).toMatchObject([{ id: first.coordinatorId, name: "Joke V.", phone: "1" }]);
});

test("an address that works elsewhere is refused, and no organisation is left behind", async () => {
  await addCoordinator(system(), joke);
  const before = await everythingBut(world);
  const elsewhere = addCoordinator(system(), { ...joke, organisation: "Elders" });
  await expect(elsewhere).rejects.toMatchObject({ code: "not-now", reason: "in-another-organisation" });
  expect(await everythingBut(world)).toEqual(before);
});

test("each field is named; a coordinator cannot add colleagues this way", async () => {
  const empty = addCoordinator(system(), {
    ...joke,
    email: "",
    name: " ",
    phone: "",
    organisation: "\u200b",
  });
  await expect(empty).rejects.toMatchObject({
    code: "not-valid",
    fields: [
      { path: "email", reason: "needed" },
      { path: "name", reason: "needed" },
      { path: "phone", reason: "needed" },
      { path: "organisation", reason: "needed" },
    ],
  });
  const { ctx } = await newCoordinator(world);
  await expect(addCoordinator(ctx, joke)).rejects.toMatchObject({ code: "not-found" });
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { requestSignIn } from "../access/request-sign-in";
import { leave } from "../testing/coordinator";
import { everythingBut } from "../testing/everything";
import { mailsIn } from "../testing/outbox";
import { readRaw } from "../testing/read-raw";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { addCoordinator } from "./add-coordinator";
import { setLanguage } from "./set-language";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const languages = async () => {
  const { coordinator = [] } = await everythingBut(world);
  return coordinator as { id: string; language: string }[];
};

test("her choice is hers alone, and leaves one trace", async () => {
  const joke = await newCoordinator(world);
  const an = await newCoordinator(world, { organisationId: joke.organisationId });
  await setLanguage(joke.ctx, { language: "en" });
  expect(new Map((await languages()).map(({ id, language }) => [id, language]))).toEqual(
    new Map([
      [joke.id, "en"],
      [an.id, "nl"],
    ]),
  );
  const { audit } = await everythingBut(world);
  expect(audit).toMatchObject([
    { verb: "organisation.set-language", byKind: "coordinator", byId: joke.id, subjects: [joke.id] },
  ]);
});

test("the same again changes nothing; another one does", async () => {
  const { ctx } = await newCoordinator(world);
  await setLanguage(ctx, { language: "en" });
  const before = await everythingBut(world);
  await setLanguage(ctx, { language: "en" });
  expect(await everythingBut(world)).toEqual(before);
  await setLanguage(ctx, { language: "nl" });
  expect(await languages()).toMatchObject([{ language: "nl" }]);
});

test("mails to her come in it", async () => {
  const email = "joke@welkom.test";
  const { ctx } = await newCoordinator(world, { email });
  await requestSignIn(world.as({ kind: "system" }), { email });
  await setLanguage(ctx, { language: "en" });
  world.clock.now += 1;
  await requestSignIn(world.as({ kind: "system" }), { email });
  const mails = await Promise.all((await mailsIn(world)).map(readRaw));
  expect(mails.map(({ subject }) => subject)).toEqual(["Je link om aan te melden", "Your sign-in link"]);
});

test("added again on the command line she keeps it, unless a language is given", async () => {
  const joke = { email: "joke@welkom.test", name: "Joke", phone: "1", organisation: "Welkom" };
  const system = world.as({ kind: "system" });
  const { coordinatorId } = await addCoordinator(system, joke);
  await setLanguage(world.as({ kind: "coordinator", id: coordinatorId }), { language: "en" });
  await addCoordinator(system, joke);
  expect(await languages()).toMatchObject([{ language: "en" }]);
  await addCoordinator(system, { ...joke, language: "nl" });
  expect(await languages()).toMatchObject([{ language: "nl" }]);
});

test.each(["ar", "", null, undefined, ["en"]])("%j is not a language of the screens", async (language) => {
  const { ctx } = await newCoordinator(world);
  await expect(setLanguage(ctx, { language })).rejects.toMatchObject({
    code: "not-valid",
    fields: [{ path: "language", reason: "not-understood" }],
  });
  expect(await languages()).toMatchObject([{ language: "nl" }]);
});

test("who left chooses no more, and the product itself has no language", async () => {
  const { ctx, id } = await newCoordinator(world);
  await leave(world, id);
  const before = await everythingBut(world);
  for (const acting of [ctx, world.as({ kind: "system" })]) {
    await expect(setLanguage(acting, { language: "en" })).rejects.toMatchObject({ code: "not-found" });
  }
  expect(await everythingBut(world)).toEqual(before);
});

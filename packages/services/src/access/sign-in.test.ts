import { afterEach, beforeEach, expect, test } from "vitest";
import { leave } from "../testing/coordinator";
import { everythingBut } from "../testing/everything";
import { mailsIn } from "../testing/outbox";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { checkSignIn } from "./check-sign-in";
import { requestSignIn } from "./request-sign-in";
import { signInAdapter } from "./sign-in-adapter";
import { useSignIn } from "./use-sign-in";

const email = "joke@welkom.test";
const minute = 60_000;
let world: World;
let coordinatorId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ id: coordinatorId } = await newCoordinator(world, { email }));
});
afterEach(() => world.close());

const ctx = () => world.as({ kind: "system" });
const request = (address: string) => requestSignIn(ctx(), { email: address });
const later = (minutes: number) => {
  world.clock.now += minutes * minute;
};

/** The token in the newest mail. */
async function newestToken(): Promise<string> {
  const raw = (await mailsIn(world)).at(-1)?.raw ?? "";
  return /\/in\/([a-z0-9]{46})/.exec(raw.replaceAll("=\r\n", ""))?.[1] ?? "";
}

test("a known address gets one mail, from Rondom, to the address on file", async () => {
  await request(" Joke@Welkom.test ");
  const [mail, ...more] = await mailsIn(world);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ kind: "sign-in", state: "queued", toAddress: email, familyId: null });
  expect(mail?.raw).toMatch(/^From: Rondom <rondom@welkom.test>/m);
  expect(await checkSignIn(ctx(), { token: await newestToken() })).toEqual({ usable: true });
});

test("whoever is unknown, has left, or is no address, leaves no trace", async () => {
  await leave(world, (await newCoordinator(world, { email: "gone@welkom.test" })).id);
  const before = await everythingBut(world);
  const strangers = ["nobody@welkom.test", "gone@welkom.test", "joke@welkom.test, x@y.test", ""];
  expect(await Promise.all(strangers.map(request))).toEqual(strangers.map(() => undefined));
  expect(await everythingBut(world)).toEqual(before);
});

test("the answer takes as long for known and unknown", async () => {
  const timed = async (address: string) => {
    const start = performance.now();
    await request(address);
    return performance.now() - start;
  };
  for (const ms of await Promise.all([email, "nobody@welkom.test"].map(timed)))
    expect(ms).toBeGreaterThan(390);
});

test("five mails an hour, not more", async () => {
  // At once: each waits until what it says of itself takes as long as for a stranger.
  await Promise.all(Array.from({ length: 5 }, () => request(email)));
  expect(await mailsIn(world)).toHaveLength(5);
  await request(email);
  expect(await mailsIn(world)).toHaveLength(5);
  later(60);
  await request(email);
  expect(await mailsIn(world)).toHaveLength(6);
});

test("a link works once, within ten minutes", async () => {
  await request(email);
  const token = await newestToken();
  world.clock.now += 10 * minute - 1;
  expect(await checkSignIn(ctx(), { token })).toEqual({ usable: true });
  expect(await useSignIn(ctx(), { token })).toEqual({ email });
  expect(await checkSignIn(ctx(), { token })).toEqual({ usable: false });
  await expect(useSignIn(ctx(), { token })).rejects.toMatchObject({ code: "not-found" });
});

test("after ten minutes, for another key, for who left meanwhile, it does not work", async () => {
  await request(email);
  const token = await newestToken();
  const forged = { ...ctx(), settings: { ...world.settings, linkKey: Buffer.alloc(32, 1) } };
  await expect(useSignIn(forged, { token })).rejects.toMatchObject({ code: "not-found" });
  await expect(useSignIn(ctx(), { token: `${token}x` })).rejects.toMatchObject({ code: "not-found" });
  later(10);
  expect(await checkSignIn(ctx(), { token })).toEqual({ usable: false });
  await expect(useSignIn(ctx(), { token })).rejects.toMatchObject({ code: "not-found" });
  await request(email);
  const next = await newestToken();
  await leave(world, coordinatorId);
  expect(await checkSignIn(ctx(), { token: next })).toEqual({ usable: false });
  await expect(useSignIn(ctx(), { token: next })).rejects.toMatchObject({ code: "not-found" });
});

test("checking changes nothing, and the database holds no token", async () => {
  await request(email);
  const token = await newestToken();
  const before = await everythingBut(world);
  for (let n = 0; n < 5; n += 1) await checkSignIn(ctx(), { token });
  expect(await everythingBut(world)).toEqual(before);
  const { outbox, ...rest } = before;
  expect(outbox).toHaveLength(1);
  expect(JSON.stringify(rest)).not.toContain(token);
});

test("next-auth's sessions and tokens: found by the secret, kept as a hash, ended when somebody leaves", async () => {
  const adapter = signInAdapter(world);
  const expires = new Date(world.clock.now + minute);
  expect(await adapter.getUserByEmail("JOKE@welkom.test")).toMatchObject({ id: coordinatorId, email });
  expect(await adapter.getUserByAccount()).toBeNull();
  await adapter.updateUser({ id: coordinatorId, emailVerified: expires });
  expect(await adapter.getUser(coordinatorId)).toMatchObject({ emailVerified: expires });
  await expect(adapter.createUser()).rejects.toThrow("command line");

  await adapter.createVerificationToken({ identifier: email, token: "one-time", expires });
  expect(await adapter.useVerificationToken({ identifier: "x@y.test", token: "one-time" })).toBeNull();
  const used = { identifier: email, token: "one-time", expires };
  expect(await adapter.useVerificationToken({ identifier: email, token: "one-time" })).toEqual(used);
  expect(await adapter.useVerificationToken({ identifier: email, token: "one-time" })).toBeNull();

  const session = { sessionToken: "secret-of-the-cookie", userId: coordinatorId, expires };
  await adapter.createSession(session);
  expect(JSON.stringify(await everythingBut(world))).not.toContain("secret-of-the-cookie");
  expect(await adapter.getSessionAndUser("secret-of-the-cookie")).toMatchObject({
    session,
    user: { id: coordinatorId, name: "Joke Vermeulen" },
  });
  const longer = new Date(world.clock.now + 2 * minute);
  const { sessionToken } = session;
  expect(await adapter.updateSession({ sessionToken, expires: longer })).toEqual({
    ...session,
    expires: longer,
  });
  expect(await adapter.updateSession({ sessionToken })).toEqual({ ...session, expires: longer });
  expect(await adapter.updateSession({ sessionToken: "another" })).toBeNull();
  expect(await adapter.getSessionAndUser("another")).toBeNull();
  await leave(world, coordinatorId);
  expect(await adapter.getSessionAndUser(sessionToken)).toBeNull();
  expect(await adapter.getUserByEmail(email)).toBeNull();
  await adapter.deleteSession(sessionToken);
  expect((await everythingBut(world)).session).toEqual([]);
});

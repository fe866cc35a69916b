import { newId } from "@rondom/domain/id";
import { newCoordinator, newFamily, newWorld, type World } from "@rondom/services/testing/world";
import { TRPCError } from "@trpc/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { appRouter, makeCaller } from "./root";

let world: World;
let caller: Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
let familyId: string;
beforeEach(async () => {
  world = await newWorld();
  const { ctx } = await newCoordinator(world);
  ({ familyId } = await newFamily(ctx));
  caller = makeCaller({ ctx }) as unknown as typeof caller;
});
afterEach(() => world.close());

// Closing needs nothing but the family, and would shut every door behind it.
const paths = Object.keys(appRouter._def.procedures).filter((path) => path !== "family.close");

/** Every name under which a verb looks for something, all holding the same. */
const names = [
  ..."id actorId agendaItemId conflictId contactId domainId goalId invitationId lineId meetingId memberId needId".split(
    " ",
  ),
  ..."questionId reportId shareId taskId tieId wishId language person personKey version kind state title text".split(
    " ",
  ),
  ..."domain words what how actorIds needIds places keys position about member contact need goal line change".split(
    " ",
  ),
  ..."owner before after answer value reason name municipality startsAt minutes purpose day until".split(" "),
];
const everywhere = (junk: unknown, around: object = {}) => ({
  ...Object.fromEntries(names.map((name) => [name, junk])),
  familyId,
  ...around,
});
const prototypes = JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}');

test.each<[string, () => unknown]>([
  ["nothing", () => undefined],
  ["null", () => null],
  ["a list", () => []],
  ["a word", () => "1 OR 1=1"],
  ["an unknown family", () => everywhere("x", { familyId: newId() })],
  ["a family that is a list", () => everywhere("x", { familyId: [familyId] })],
  ["a family that is an object", () => everywhere("x", { familyId: prototypes })],
  ["a family with a null byte", () => everywhere("x", { familyId: `${familyId}\0` })],
  ["numbers below zero", () => everywhere(-1)],
  ["numbers above 2^53", () => everywhere(2 ** 53 + 1)],
  ["no number", () => everywhere(Number.NaN)],
  ["1e3", () => everywhere("1e3")],
  ["dates", () => everywhere(new Date(Number.NaN))],
  ["objects", () => everywhere(prototypes)],
  ["lists", () => everywhere([[]])],
  ["true", () => everywhere(true)],
  ["a prototype's name", () => everywhere("__proto__")],
  ["null bytes", () => everywhere("actor:\0")],
  ["half characters", () => everywhere("\ud800")],
  ["ids that are nobody's", () => everywhere(newId(), { version: 1 })],
  ["lists of ids that are nobody's", () => everywhere([newId()], { version: 1 })],
  ["people who are nobody", () => everywhere(`member:${newId()}`, { version: 1 })],
  [
    "a mark of a person with a null byte",
    () => everywhere({ kind: "report", id: newId(), personKey: "actor:\0" }),
  ],
  ["100,000 characters", () => everywhere("(".repeat(100_000))],
  ["the largest version", () => everywhere(newId(), { version: 1_000_000_000 })],
])("%s, given to every procedure: refused or harmless, never an error of ours", async (_, junk) => {
  expect(paths.length).toBeGreaterThan(70);
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  for (const path of paths) {
    const [noun = "", verb = ""] = path.split(".");
    const thrown = await caller[noun]?.[verb]?.(junk()).then(
      () => null,
      (error: unknown) => error,
    );
    if (thrown === null) continue;
    expect(thrown, path).toBeInstanceOf(TRPCError);
    expect((thrown as TRPCError).code, path).not.toBe("INTERNAL_SERVER_ERROR");
  }
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

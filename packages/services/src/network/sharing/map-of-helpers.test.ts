import { writeFamilyFile } from "@rondom/domain/family/write-family-file";
import { newId } from "@rondom/domain/id";
import { anyCanonicalFile } from "@rondom/domain/testing/family-file";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readHolder } from "../../access/read-holder";
import type { Ctx } from "../../ctx";
import { closeFamily } from "../../family/close-family";
import { importFamily } from "../../family/import-family";
import { withdrawInvitation } from "../../meeting/withdraw-invitation";
import { newActor, newLink } from "../../testing/actor";
import { everythingBut } from "../../testing/everything";
import { newMember } from "../../testing/family";
import { invitationOf, newMeeting, newVillage } from "../../testing/meeting";
import { newNeed } from "../../testing/network";
import { helperLink, newHelper, share } from "../../testing/sharing";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { removeActor } from "../actor/remove-actor";
import { addOwnDomain } from "../domain/add-own-domain";
import { removeOwnDomain } from "../domain/remove-own-domain";
import { previewMap } from "./preview-map";
import { readMapAsParticipant } from "./read-map-as-participant";
import { readSharing } from "./read-sharing";
import { withholdActor } from "./withhold-actor";

let world: World;
let ctx: Ctx;
let family: { familyId: string; memberId: string };
let familyId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world, { email: "joke@welkom.test" }));
  family = await newFamily(ctx);
  ({ familyId } = family);
});
afterEach(() => world.close());

/** No page, and no door to one. */
async function expectNothing(holder: Ctx): Promise<void> {
  await expect(readMapAsParticipant(holder)).rejects.toMatchObject({ code: "not-found" });
  expect(await readHolder(holder)).toMatchObject({ seesMap: false });
}

test("a helper reads who helps and what is sought, and nothing else that is known", async () => {
  const griet = await newActor(ctx, family, {
    name: "Griet Maes",
    consents: [],
    functionName: "leerkracht",
    role: "juf van Yusuf",
    organisationName: "De Klaproos",
    email: "griet@example.org",
    domains: ["education"],
  });
  const lieve = await newActor(ctx, family, {
    name: "Lieve Dewaele",
    formal: false,
    role: "buddy",
    consents: ["name"],
    domains: ["education", "leisure"],
  });
  await newNeed(ctx, familyId, { domain: "education", title: "een school voor Yusuf", actorIds: [griet] });
  await newNeed(ctx, familyId, { domain: "education", title: "fiets" });
  await newNeed(ctx, familyId, { domain: "education", title: "geheim", sensitive: true });
  await share(ctx, family, "education");
  const holder = await helperLink(world, ctx, familyId, lieve);
  const someone = { organisation: null, interprets: null };
  expect(await readMapAsParticipant(holder)).toEqual({
    domains: [
      {
        key: "education",
        own: null,
        state: "helped",
        people: [
          { ...someone, name: "Lieve Dewaele", kind: "informal", role: "buddy", you: true },
          { ...someone, name: null, kind: "formal", role: "leerkracht", you: false },
        ],
        needs: [
          { title: "een school voor Yusuf", chair: false },
          { title: "fiets", chair: true },
        ],
      },
    ],
    yours: ["leisure"],
  });
  expect(await readHolder(holder)).toMatchObject({ seesMap: true });
});

test("reading changes nothing", async () => {
  const griet = await newHelper(ctx, family, "Griet Maes", "work");
  await share(ctx, family, "work");
  const holder = await helperLink(world, ctx, familyId, griet);
  const before = await everythingBut(world);
  await readMapAsParticipant(holder);
  await previewMap(ctx, { familyId, actorId: griet });
  expect(await everythingBut(world)).toEqual(before);
});

test("nothing shared, no page; nor while all that was shared is gone", async () => {
  const griet = await newHelper(ctx, family, "Griet Maes", "work");
  const holder = await helperLink(world, ctx, familyId, griet);
  await expectNothing(holder);
  const id = newId();
  await addOwnDomain(ctx, { familyId, id, domain: { name: "Geloof" } });
  await share(ctx, family, id);
  expect(await readHolder(holder)).toMatchObject({ seesMap: true });
  await removeOwnDomain(ctx, { familyId, id });
  await expectNothing(holder);
});

test("a closed file, a person who left, a member of the family, a dead link: no page", async () => {
  const griet = await newHelper(ctx, family, "Griet Maes", "work");
  const bart = await newHelper(ctx, family, "Bart Claes", "work");
  await share(ctx, family, "work");
  const selam = await newLink(world, ctx, familyId, { kind: "member", id: family.memberId });
  await expectNothing(selam.holder);
  const left = await helperLink(world, ctx, familyId, bart);
  await removeActor(ctx, { familyId, actorId: bart, version: 1 });
  await expectNothing(left);
  const holder = await helperLink(world, ctx, familyId, griet);
  expect(await readHolder(holder)).toMatchObject({ seesMap: true });
  await closeFamily(ctx, { familyId, id: newId() });
  await expectNothing(holder);
  const { map, leftOut } = await previewMap(ctx, { familyId, actorId: griet });
  expect(map).toEqual({ domains: [], yours: [] });
  expect(leftOut.every(({ shared }) => !shared)).toBe(true);
});

test("an invitation that was taken back shows no map, one that stands does", async () => {
  const village = await newVillage(ctx);
  const { meetingId } = await newMeeting(ctx, village);
  await share(ctx, village, "education");
  const invitationId = await invitationOf(ctx, village, meetingId, `actor:${village.teacher}`);
  const about = { purpose: "invitation", subjectId: invitationId } as const;
  const person = { kind: "actor", id: village.teacher } as const;
  const { holder } = await newLink(world, ctx, village.familyId, person, about);
  expect((await readMapAsParticipant(holder)).domains.map(({ key }) => key)).toEqual(["education"]);
  await withdrawInvitation(ctx, { familyId: village.familyId, invitationId });
  await expectNothing(holder);
});

test("a report's link shows the map too", async () => {
  const griet = await newHelper(ctx, family, "Griet Maes", "work");
  await share(ctx, family, "work");
  const about = { purpose: "report", subjectId: newId() } as const;
  const { holder } = await newLink(world, ctx, familyId, { kind: "actor", id: griet }, about);
  expect((await readMapAsParticipant(holder)).domains).toHaveLength(1);
});

test("the preview is the coordinator's alone, and of who is round the family", async () => {
  const griet = await newHelper(ctx, family, "Griet Maes", "work");
  const child = await newMember(ctx, familyId, { name: "Omar", birthYear: 2015 });
  const holder = await helperLink(world, ctx, familyId, griet);
  const { ctx: stranger } = await newCoordinator(world);
  const asked = [
    () => previewMap(holder, { familyId, actorId: griet }),
    () => previewMap(stranger, { familyId, actorId: griet }),
    () => previewMap(ctx, { familyId, actorId: child }),
    () => readSharing(holder, { familyId }),
  ];
  for (const asking of asked) await expect(asking()).rejects.toMatchObject({ code: "not-found" });
});

test("the coordinator is told what this reader does not see", async () => {
  const griet = await newHelper(ctx, family, "Griet Maes", "work");
  const bart = await newHelper(ctx, family, "Bart Claes", "work");
  await share(ctx, family, "work");
  await withholdActor(ctx, { familyId, id: newId(), actorId: bart });
  const { leftOut } = await previewMap(ctx, { familyId, actorId: griet });
  expect(leftOut.find(({ key }) => key === "work")).toMatchObject({
    shared: true,
    people: [{ id: bart, name: "Bart Claes" }],
  });
  expect(leftOut.filter(({ shared }) => !shared)).toHaveLength(9);
});

test("the preview of everybody is what their own link shows, in any family", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(anyCanonicalFile, async (file) => {
      const bytes = new TextEncoder().encode(writeFamilyFile(file));
      const system = world.as({ kind: "system" });
      const { familyId: imported } = await importFamily(system, { bytes, coordinator: "joke@welkom.test" });
      for (const { id: actorId } of (await readSharing(ctx, { familyId: imported })).actors) {
        const { map } = await previewMap(ctx, { familyId: imported, actorId });
        const holder = await helperLink(world, ctx, imported, actorId);
        const { seesMap } = await readHolder(holder);
        expect(seesMap).toBe(map.domains.length > 0);
        if (!seesMap) await expectNothing(holder);
        else expect(await readMapAsParticipant(holder)).toEqual(map);
        compared += map.domains.length;
      }
    }),
    { numRuns: Number(process.env.RONDOM_RUNS) || 12 },
  );
  expect(compared).toBeGreaterThan(0);
});

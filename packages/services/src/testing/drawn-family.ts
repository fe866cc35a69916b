import { writeNeedWords } from "../network/need/write-need-words";
import { writeTie } from "../network/tie/write-tie";
import { newActor } from "./actor";
import { newMember } from "./family";
import { newNeed } from "./network";
import { newCoordinator, newFamily, type World } from "./world";

/** A family of two with two helpers, a gap, a feeling and own words. */
export async function drawnFamily(world: World) {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const childId = await newMember(ctx, familyId);
  const griet = { name: "Griet Maes", organisationName: "OCMW", functionName: "maatschappelijk werker" };
  const grietId = await newActor(ctx, family, { ...griet, domains: ["work", "finance"] });
  await newActor(ctx, family, { name: "ሰላም ተስፋይ", formal: false, role: "buurvrouw", domains: ["informal"] });
  const needId = await newNeed(ctx, familyId, {
    memberId: childId,
    domain: "leisure",
    title: "Voetbal met Daniel",
  });
  await writeTie(ctx, {
    familyId,
    actorId: grietId,
    memberId,
    quality: "conflicted",
    words: "Zij heeft haast",
  });
  await writeNeedWords(ctx, { familyId, needId, memberId: childId, words: "Ik wil spelen" });
  return { ctx, familyId, memberId, childId };
}

/** What that family feels and says, wherever it may not be read. */
export const nothingFelt = /haast|conflicted|moeizaam|spelen/i;

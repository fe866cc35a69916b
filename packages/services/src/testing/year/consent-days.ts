import { newId } from "@rondom/domain/id";
import { consentKinds } from "@rondom/domain/network/consent";
import { giveConsent } from "../../network/sharing/give-consent";
import { withdrawConsent } from "../../network/sharing/withdraw-consent";
import { type Home, rowsAt, type Year } from "./home";
import { attempt, rarest } from "./tally";

/** The family takes back what it agreed to for somebody, or agrees after all. */
export async function touchConsent(year: Year, home: Home): Promise<void> {
  const { ctx, familyId } = home;
  const actorId = year.chance.one(home.actors).id;
  const memberId = home.members[0]?.id;
  const kind = rarest(year.tally, year.chance, consentKinds, (one) => `consent given ${one} withdraw`);
  const stands = async () =>
    (await rowsAt(home, "consent", { actorId, kind, withdrawnAt: null })).length > 0 ? "given" : "none";
  const before = await stands();
  const [verb, to] = before === "given" ? ["withdraw", "none"] : ["give", "given"];
  const act = () =>
    before === "given"
      ? withdrawConsent(ctx, { familyId, actorId, kind })
      : giveConsent(ctx, { familyId, id: newId(), actorId, kind, memberId });
  await attempt(year.tally, `consent ${before} ${kind} ${verb}`, { to }, act, stands);
}

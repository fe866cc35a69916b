import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { aroundMember } from "@rondom/domain/network/around-member";
import { peopleOfAccount } from "@rondom/domain/network/tie/account";
import type { Tied } from "@rondom/drawing/ecomap/input-of";
import { currentMember } from "../../family/current-members";
import { accounts } from "../version/map-of-now";
import type { ExportAsked } from "./export-input";
import { type SheetFacts, sheetFacts } from "./sheet-facts";
import type { Told } from "./told-of";

/** All that an ecogram or circles are drawn from: the family's layer, asked for and open. */
export interface TiedFacts {
  readonly view: "ecomap" | "circles";
  /** Of the whole map; in the middle stands who tells. */
  readonly sheet: SheetFacts;
  /** With what this one account tells of them. */
  readonly people: readonly Tied[];
}

/** What the asked ecogram or circles are drawn from. Throws Refusal("not-found") for a centre who is no member. */
export async function tiedFacts(
  reader: Reader<FamilyAccess>,
  view: TiedFacts["view"],
  asked: ExportAsked,
): Promise<TiedFacts> {
  const { centre } = asked;
  if (centre) await currentMember(reader, centre);
  const sheet = await sheetFacts(reader, { ...asked, centre: null });
  const ties = (await accounts(reader)).filter(({ memberId }) => memberId === centre);
  // Of an account only what was chosen from lists is drawn: pseudonyms have nothing to hide in it.
  const all = sheet.map.actors.map((actor) => ({
    ...actor,
    feelings: ties.filter(({ actorId }) => actorId === actor.id),
  }));
  const round = centre ? aroundMember({ ...sheet.map, actors: all }, centre).actors : all;
  const told = centre ? await toldByMember(reader, centre) : sheet.told;
  return { view, sheet: { ...sheet, centre, told }, people: peopleOfAccount(all, round, centre) };
}

/** A member's account was told when they told the last of it; null: they told nothing yet. */
async function toldByMember(reader: Reader<FamilyAccess>, memberId: string): Promise<Told | null> {
  const rows = await rowsOf(reader, "feeling", { memberId });
  return rows.length === 0 ? null : { memberIds: [memberId], at: Math.max(...rows.map(({ at }) => at)) };
}

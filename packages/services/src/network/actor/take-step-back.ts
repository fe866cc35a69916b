import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { sameImage } from "@rondom/db/access/recording";
import { buildsOn } from "@rondom/db/network/builds-on";
import { keepLastImage, markEdit } from "@rondom/db/network/journal";
import { hasEnded, putBack, rowNow, takeAway } from "@rondom/db/network/restore-row";
import { rowsOf } from "@rondom/db/scope/rows";
import type { RowImage } from "@rondom/db/tables/journalled";
import type { Row } from "@rondom/db/tables/schema";
import { Refusal } from "@rondom/domain/refusal";
import type { Settings } from "../../ctx";
import { contactAddressChanged } from "./contact-address-changed";

type Way = "undo" | "redo";

/**
 * Brings the rows of a step back to what they were before it (undo), or to what it made of them (redo): all or
 * nothing. Throws Refusal("not-now") with "changed-since" when a row is no longer what the step left, and with
 * "others-build-on-it" when something that stays names a row that would go.
 */
export async function takeStepBack(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  editId: string,
  way: Way,
): Promise<void> {
  const rows = await rowsOf(writer, "mapEditRow", { editId });
  const addresses: { id: string; from: string | null; to: string | null }[] = [];
  // What names a row was touched after it, so it goes before it and comes back after it.
  for (const row of way === "undo" ? rows.toReversed() : rows) {
    const [from, to] = way === "undo" ? [row.after, row.before] : [row.before, row.after];
    const now = await rowNow(writer, row.tableName, row.rowId);
    if (row.tableName === "contact" && !(from && to)) {
      // A contact outlives being taken off the map, and other families may know more of it since.
      if (!now && to) await putBack(writer, "contact", now, to);
      continue;
    }
    if (!isAsLeft(now, from)) throw new Refusal("not-now", "changed-since");
    if (to) {
      await putBack(writer, row.tableName, now, to);
      if (row.tableName === "contact") addresses.push({ id: row.rowId, ...addressesOf(now, to) });
    } else if (now) {
      if (await isNamedElsewhere(writer, row)) throw new Refusal("not-now", "others-build-on-it");
      await keepLastImage(writer, row.id, now);
      await takeAway(writer, row.tableName, now);
    }
  }
  await mustBeWhole(writer, rows);
  for (const { id, ...change } of addresses) await contactAddressChanged(writer, settings, id, change);
  await markEdit(writer, editId, way === "undo" ? writer.now : null);
}

/** A row that is to be added again is gone or ended; any other holds what the step left in it. */
function isAsLeft(now: RowImage | null, image: RowImage | null): boolean {
  if (image === null) return now === null || hasEnded(now);
  return now !== null && sameImage(image, now);
}

function addressesOf(now: RowImage | null, to: RowImage) {
  const email = (row: RowImage | null) => (typeof row?.email === "string" ? row.email : null);
  return { from: email(now), to: email(to) };
}

async function isNamedElsewhere(
  writer: Writer<FamilyAccess>,
  { tableName, rowId }: Row<"mapEditRow">,
): Promise<boolean> {
  if (await buildsOn(writer, tableName, rowId)) return true;
  if (tableName !== "actor") return false;
  const drafts = await rowsOf(writer, "meeting", { state: "draft" });
  return drafts.some((draft) => draft.invitees.includes(`actor:${rowId}`));
}

/** What the verbs keep true must be true after a step as well, whatever else was written in between. */
async function mustBeWhole(writer: Writer<FamilyAccess>, rows: readonly Row<"mapEditRow">[]): Promise<void> {
  const contacts = (await rowsOf(writer, "actor", { until: null })).map((actor) => actor.contactId);
  if (new Set(contacts).size < contacts.length) throw new Refusal("not-now", "already-on-map");
  for (const { tableName, rowId } of rows) {
    if (tableName !== "actor" && tableName !== "ownDomain") continue;
    const now = await rowNow(writer, tableName, rowId);
    if (now && hasEnded(now) && (await buildsOn(writer, tableName, rowId, "endable"))) {
      throw new Refusal("not-now", "others-build-on-it");
    }
  }
}

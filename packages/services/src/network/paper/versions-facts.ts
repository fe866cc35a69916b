import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { pseudonymise } from "@rondom/domain/network/pseudonym";
import { pseudonymsOf } from "@rondom/domain/network/pseudonym-names";
import type { MapVersion, VersionActor } from "@rondom/domain/network/version/version";
import { peopleOf } from "@rondom/drawing/time/input-of";
import { currentMember } from "../../family/current-members";
import { heldVersion, toldIn } from "../version/held-version";
import { mapOfNow } from "../version/map-of-now";
import { type ExportAsked, languageOfSheet } from "./export-input";
import { pseudonymWords } from "./pseudonym-words";
import { type SheetFacts, sheetFacts } from "./sheet-facts";

/** All that versions on a sheet are drawn from: the family's layer, asked for and open. */
export interface VersionsFacts {
  readonly sheet: SheetFacts;
  /** In the order asked. */
  readonly versions: readonly MapVersion[];
  /** Everybody of all of them, as the sheet calls them. */
  readonly people: readonly VersionActor[];
  readonly form: ExportAsked["versionsForm"];
  readonly drawing: ExportAsked["versionsDrawing"];
}

/** What the asked versions are drawn from. Throws Refusal("not-found") for one that the family does not keep. */
export async function versionsFacts(
  reader: Reader<FamilyAccess>,
  asked: ExportAsked,
): Promise<VersionsFacts> {
  const { centre, names } = asked;
  if (centre) await currentMember(reader, centre);
  const own = await sheetFacts(reader, { ...asked, centre: null, names: "own" });
  const versions = await askedVersions(reader, asked.versions);
  const everybody = peopleOf([{ actors: own.map.actors }, ...versions.map(({ map }) => map)]);
  const named = { ...own.map, familyName: own.familyName, actors: everybody };
  const words = pseudonymWords(languageOfSheet(asked));
  // Those of today are numbered first: Person 7 is Person 7 on the map, too.
  const called = names === "own" ? null : pseudonymsOf(named, words);
  const { familyName, ...map } = called ? pseudonymise(named, words, called) : named;
  const here = new Set(versions.flatMap((version) => version.map.actors.map(({ id }) => id)));
  return {
    sheet: { ...own, map: { ...own.map, members: map.members, domains: map.domains }, familyName, centre },
    versions: called
      ? versions.map((version) => ({ ...version, map: pseudonymise(version.map, words, called) }))
      : versions,
    people: map.actors.filter(({ id }) => here.has(id)),
    form: asked.versionsForm,
    drawing: asked.versionsDrawing,
  };
}

/** The map of this moment is told by whoever told the others: nobody's feelings are set against somebody else's. */
async function askedVersions(reader: Reader<FamilyAccess>, keys: readonly string[]): Promise<MapVersion[]> {
  const kept = new Map<string, MapVersion>();
  for (const key of keys) {
    if (key === "now") continue;
    const row = await heldVersion(reader, key);
    kept.set(key, { ...toldIn(row), map: row.map });
  }
  const toldBy = [...new Set([...kept.values()].flatMap((version) => version.toldBy))];
  const told = { id: "now", at: reader.now, toldBy, about: "now", where: "here" } as const;
  const now = { ...told, map: await mapOfNow(reader, { ...told, toldBy }) };
  return keys.flatMap((key) => (key === "now" ? now : (kept.get(key) ?? [])));
}

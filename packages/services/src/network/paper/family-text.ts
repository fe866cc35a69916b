import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { pseudonymFile, withoutFamilyLayer } from "@rondom/domain/family/pseudonym-file";
import { writeFamilyFile } from "@rondom/domain/family/write-family-file";
import { familyFileOf } from "../../family/family-file-of";
import { yearAt } from "../../family/year";
import type { ExportAsked } from "./export-input";
import { pseudonymWords } from "./pseudonym-words";

/** The family as the text of a family file, as much of it as was asked for. */
export async function familyText(reader: Reader<FamilyAccess>, asked: ExportAsked): Promise<string> {
  const whole = await familyFileOf(reader);
  const file = asked.familyLayer ? whole : withoutFamilyLayer(whole);
  if (asked.names === "own") return writeFamilyFile(file);
  return writeFamilyFile(pseudonymFile(file, pseudonymWords(asked.language), yearAt(reader.now)));
}

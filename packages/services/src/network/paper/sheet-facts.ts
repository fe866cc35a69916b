import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { familyRow } from "@rondom/db/family/family-row";
import type { ProductLanguage } from "@rondom/domain/language";
import { aroundMember } from "@rondom/domain/network/around-member";
import type { NetworkMap } from "@rondom/domain/network/map";
import { pseudonymise } from "@rondom/domain/network/pseudonym";
import type { PaperName } from "@rondom/drawing/paper/sheets";
import { currentMember } from "../../family/current-members";
import { yearAt } from "../../family/year";
import { loadMap } from "../load-map";
import { type ExportAsked, languageOfSheet } from "./export-input";
import { pseudonymWords } from "./pseudonym-words";
import { type Told, toldOf } from "./told-of";

/** All that a sheet is drawn from; of the family's layer nothing has a place in it. */
export interface SheetFacts {
  readonly map: NetworkMap;
  readonly familyName: string;
  readonly told: Told | null;
  /** The member in the middle; null: the whole family. */
  readonly centre: string | null;
  readonly paper: PaperName;
  readonly template: boolean;
  readonly language: ProductLanguage;
  /** ms; the day of the print. */
  readonly at: number;
  /** The one in which ages are told. */
  readonly year: number;
}

/** What the asked sheet is drawn from. Throws Refusal("not-found") for a centre who is no member of the family. */
export async function sheetFacts(reader: Reader<FamilyAccess>, asked: ExportAsked): Promise<SheetFacts> {
  const { familyId, centre, paper, template } = asked;
  const language = languageOfSheet(asked);
  if (centre) await currentMember(reader, centre);
  const { name } = await familyRow(reader);
  const named = { familyId, familyName: name, ...(await loadMap(reader)) };
  // Numbered in the whole map: Person 7 is Person 7 round every member.
  const whole = asked.names === "own" ? named : pseudonymise(named, pseudonymWords(language));
  return {
    map: centre ? aroundMember(whole, centre) : whole,
    familyName: whole.familyName,
    told: await toldOf(reader),
    ...{ centre, paper, template, language },
    at: reader.now,
    year: yearAt(reader.now),
  };
}

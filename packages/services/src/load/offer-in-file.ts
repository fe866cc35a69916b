import type { Row } from "@rondom/db/tables/schema";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { dateOf } from "@rondom/domain/plain-date";
import { offerOf } from "./offer-of";

/** What a volunteer last said, as the family file tells it. */
export function offerInFile(row: Row<"volunteerOffer"> | undefined): FamilyFile["actors"][number]["offer"] {
  return row ? { ...offerOf(row), on: dateOf(row.at) } : null;
}

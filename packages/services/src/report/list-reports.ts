import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { type ReportHeading, reportHeadings } from "./report-headings";

const input = z.object({ familyId: idField });

/** The reports of a family, the newest first. */
export async function listReports(ctx: Ctx, given: unknown): Promise<ReportHeading[]> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), reportHeadings);
}

import { act, look } from "@rondom/db/access/act";
import { coordinatorOf, linkHolder } from "@rondom/db/access/grants";
import { touch } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { productLanguages } from "@rondom/domain/language";
import { dateOf } from "@rondom/domain/plain-date";
import { planPdf } from "@rondom/print/plan/plan-pdf";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentMember } from "../family/current-members";
import { readingMember } from "../family/reading-member";
import type { ExportedFile } from "../network/paper/file-of";
import { parse } from "../parse";
import { type NamedGoal, namedGoals } from "./named-goals";
import { planSheetOf } from "./plan-sheet-of";

const sheet = {
  language: z.enum(productLanguages, { error: "not-understood" }).default("nl"),
  /** An empty one, to fill in with a pen. */
  template: z.boolean().default(false),
};
const own = z.object(sheet);
const input = z.object({
  ...sheet,
  familyId: idField,
  /** The member who takes it home; null: what all adults of the family may see. */
  memberId: idField.nullish().transform((id) => id ?? null),
});

/**
 * The plan on A4 as one reader of the family may see it, for their coordinator; of a closed file too. The trail keeps
 * who took it along.
 */
export async function printPlan(ctx: Ctx, given: unknown): Promise<ExportedFile> {
  const { familyId, memberId, language, template } = parse(input, given);
  const goals = await act(ctx, "plan.print", coordinatorOf(familyId, "copy"), async (writer) => {
    touch(writer, familyId);
    if (memberId === null) return namedGoals(writer, { memberId: "", minor: false, ticked: true });
    const { minor } = await currentMember(writer, memberId);
    const ticks = await rowsOf(writer, "memberShare", { memberId, kind: "goals", withdrawnAt: null });
    return namedGoals(writer, { memberId, minor, ticked: !minor || ticks.length > 0 });
  });
  // Setting takes its time: after the transaction, of plain values.
  return fileOf(template ? "template" : goals, language, ctx.now());
}

/** The same for the member who holds the link: the goals that they may see. */
export async function printPlanAsMember(ctx: Ctx, given: unknown): Promise<ExportedFile> {
  const { language, template } = parse(own, given);
  const goals = await look(ctx, linkHolder, async (reader) => {
    const { member, ticked } = await readingMember(reader, "goals");
    return namedGoals(reader, { memberId: member.id, minor: member.minor, ticked });
  });
  return fileOf(template ? "template" : goals, language, ctx.now());
}

function fileOf(
  goals: readonly NamedGoal[] | "template",
  language: z.output<typeof own>["language"],
  now: number,
): ExportedFile {
  const shown = goals === "template" ? goals : goals.filter(({ state }) => state !== "let-go");
  const bytes = planPdf(planSheetOf(shown, language));
  return { bytes, fileName: `plan-a4-${dateOf(now)}.pdf`, mime: "application/pdf" };
}

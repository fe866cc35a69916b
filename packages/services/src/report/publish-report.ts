import type { FamilyAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { add, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { meetingFor } from "../meeting/meeting-for";
import { keepAtMeeting } from "../network/version/keep-at-meeting";
import { parse } from "../parse";
import { announce } from "./announce";
import { followLines } from "./follow-lines";
import { addReaders, addVersion, mustBeReady } from "./freeze";
import { meetingContent } from "./meeting-content";
import { versionsOf } from "./versions";

const input = z.object({ familyId: idField, meetingId: idField });

export interface Published {
  reportId: string;
  number: number;
  version: number;
}

/**
 * Makes the minutes final: frozen, numbered without gaps in the family, tasks asked, open questions kept, the map of
 * that day kept too, and one mail queued for everybody entitled. Published once; again gives what there is.
 */
export async function publishReport(ctx: Ctx, given: unknown): Promise<Published> {
  const { familyId, meetingId } = parse(input, given);
  return act(ctx, "report.publish", coordinatorOf(familyId), async (writer) => {
    const { meeting } = await meetingFor(writer, meetingId, "publish");
    const known = await publishedBefore(writer, meetingId);
    if (known) return known;
    const { content, readers } = await meetingContent(writer, meeting);
    await mustBeReady(writer, content);
    // Nobody else numbers in this family until this transaction ends.
    const number = (await rowsOf(writer, "report")).length + 1;
    const reportId = newId();
    await add(writer, "report", { id: reportId, meetingId, number, createdAt: writer.now });
    const version = await addVersion(writer, reportId, { number: 1, content, why: null });
    await addReaders(writer, reportId, readers);
    await keepAtMeeting(writer, meetingId);
    const asked = await followLines(writer, ctx.settings, meetingId, null, content);
    await announce(writer, ctx.settings, version.id, { report: readers, correction: [] }, asked);
    return { reportId, number, version: 1 };
  });
}

async function publishedBefore(reader: Reader<FamilyAccess>, meetingId: string): Promise<Published | null> {
  const [report] = await rowsOf(reader, "report", { meetingId });
  if (!report) return null;
  const [newest] = await versionsOf(reader, report.id);
  return { reportId: report.id, number: report.number, version: newest?.number ?? 1 };
}

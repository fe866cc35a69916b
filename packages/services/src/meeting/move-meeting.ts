import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add, changeVersion } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField, versionField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { occasionInput } from "@rondom/domain/meeting/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { meetingFor } from "./meeting-for";
import { tellMoved } from "./tell-standing";

const input = z.object({
  familyId: idField,
  meetingId: idField,
  version: versionField,
  ...occasionInput.shape,
});
type Occasion = z.output<typeof occasionInput>;

/**
 * Another day, hour, place or link: everybody whose invitation stands gets a mail that moves the calendar entry, and is
 * asked anew. The same moment and place again changes nothing.
 */
export async function moveMeeting(ctx: Ctx, given: unknown): Promise<{ version: number }> {
  const { familyId, meetingId, version, ...occasion } = parse(input, given);
  return act(ctx, "meeting.move", coordinatorOf(familyId), async (writer) => {
    const { meeting: before } = await meetingFor(writer, meetingId, "move");
    if (before.startsAt === null || isSame(before, occasion)) return { version: before.version };
    mustFit(occasion, writer.now);
    const after = { ...occasion, sequence: before.sequence + 1 };
    await changeVersion(writer, "meeting", { id: meetingId, version }, after);
    await add(writer, "meetingMove", {
      id: newId(),
      meetingId,
      fromStartsAt: before.startsAt,
      fromMinutes: before.minutes,
      fromPlace: before.place,
      fromAddress: before.address,
      at: writer.now,
      coordinatorId: writer.access.coordinatorId,
    });
    await tellMoved(writer, ctx.settings, before);
    return { version: version + 1 };
  });
}

function isSame(meeting: Row<"meeting">, occasion: Occasion): boolean {
  const fields = ["startsAt", "minutes", "place", "address", "onlineUrl"] as const;
  return fields.every((field) => meeting[field] === occasion[field]);
}

function mustFit({ startsAt, place, onlineUrl }: Occasion, now: number): void {
  if (startsAt <= now)
    throw new Refusal("not-valid", undefined, [{ path: "startsAt", reason: "in-the-past" }]);
  if (!place && !onlineUrl) {
    throw new Refusal("not-valid", undefined, [{ path: "place", reason: "place-or-link" }]);
  }
}

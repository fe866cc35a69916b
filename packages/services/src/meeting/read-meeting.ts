import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import type { ProposalGroup } from "@rondom/domain/meeting/proposal";
import { notReady } from "@rondom/domain/meeting/ready-to-call";
import { type LeftOut, whoIsLeftOut } from "@rondom/domain/meeting/shared-language";
import { needIsLive } from "@rondom/domain/network/need";
import type { RefusedField } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { chosenNeeds } from "./chosen-needs";
import { type InviteeShown, inviteesShown } from "./invitees-shown";
import { loadRound } from "./load-candidates";
import { type MeetingShown, meetingShown } from "./meeting-shown";
import { type PersonShown, peopleShown } from "./people-shown";
import { proposalOf } from "./proposal-of";
import { type NeedShown, needsShown } from "./topics";

const input = z.object({ familyId: idField, meetingId: idField });

export interface MeetingRead {
  meeting: MeetingShown;
  /** Needs that can be chosen, and those that were. */
  needs: (NeedShown & { chosen: boolean })[];
  /** Who is proposed, and then everybody else; each person once. */
  groups: ProposalGroup[];
  /** Everybody in the groups and everybody invited. */
  people: PersonShown[];
  /** Who was invited; empty for a draft. */
  invitees: InviteeShown[];
  /** Who would sit there without understanding. */
  leftOut: LeftOut[];
  /** What still stands in the way of calling a draft. */
  missing: RefusedField[];
  moves: { startsAt: number; minutes: number; place: string | null; address: string | null; at: number }[];
}

/** A meeting with everything its page shows: the proposal, who is ticked, what is missing; who was reached and answered. */
export async function readMeeting(ctx: Ctx, given: unknown): Promise<MeetingRead> {
  const { familyId, meetingId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const meeting = await rowOf(reader, "meeting", meetingId);
    const chosen = await chosenNeeds(reader, meetingId);
    const round = await loadRound(reader);
    const invitees = await inviteesShown(reader, meeting);
    const invited = new Set<string>(
      invitees.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ key }) => key),
    );
    const draft = meeting.state === "draft";
    const ticked = draft ? new Set(meeting.invitees) : invited;
    const pick = round.map.needs.filter(({ id, state }) => needIsLive(state) || chosen.includes(id));
    const needs = await needsShown(
      reader,
      pick.map(({ id }) => id),
    );
    const coming = round.candidates.filter(({ key }) => ticked.has(key));
    const moves = await rowsOf(reader, "meetingMove", { meetingId });
    return {
      meeting: meetingShown(meeting, reader.now),
      needs: needs.map((need) => ({ ...need, chosen: chosen.includes(need.id) })),
      groups: proposalOf(round, meeting, chosen).groups,
      people: peopleShown(round, meeting, chosen, ticked, invitees),
      invitees,
      leftOut: whoIsLeftOut(coming, meeting.interpreterLanguage),
      missing: draft ? notReady({ ...meeting, needIds: chosen }, round.candidates, reader.now) : [],
      moves: moves.map((move) => ({
        startsAt: move.fromStartsAt,
        minutes: move.fromMinutes,
        place: move.fromPlace,
        address: move.fromAddress,
        at: move.at,
      })),
    };
  });
}

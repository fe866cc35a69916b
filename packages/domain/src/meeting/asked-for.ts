import { type Candidate, type NeedInBrief, tieToNeed } from "./candidate";
import type { MeetingAbout } from "./meeting";

/**
 * The needs one person is asked for. The coordinator's own choice comes first. Actors: those they meet or whose domain
 * they help in; who has neither and was asked by hand, or as a volunteer, all of them. Adults of the family: all; a
 * minor their own alone, since what concerns the whole family goes to its adults. When everyone active is asked,
 * there are no chosen needs: actors are asked for those they meet, the family for none in particular.
 */
export function askedFor(
  candidate: Candidate,
  about: MeetingAbout,
  needs: readonly NeedInBrief[],
  choice?: readonly string[],
): string[] {
  if (choice && about === "needs") return idsOf(needs.filter((need) => choice.includes(need.id)));
  if (candidate.kind === "member") return about === "needs" ? idsOf(needs.filter(concerns(candidate))) : [];
  if (about === "everyone") return idsOf(needs.filter((need) => tieToNeed(candidate, need) === "named"));
  const own = needs.filter((need) => tieToNeed(candidate, need) !== null);
  return idsOf(own.length > 0 ? own : needs);
}

function concerns(member: Candidate): (need: NeedInBrief) => boolean {
  return (need) => !member.minor || member.key === `member:${need.memberId}`;
}

const idsOf = (needs: readonly NeedInBrief[]) => needs.map(({ id }) => id);

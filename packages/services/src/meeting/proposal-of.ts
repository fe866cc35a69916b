import type { Row } from "@rondom/db/tables/schema";
import { askedFor } from "@rondom/domain/meeting/asked-for";
import type { Candidate, NeedInBrief } from "@rondom/domain/meeting/candidate";
import { type Proposal, proposeInvitees } from "@rondom/domain/meeting/proposal";
import type { Round } from "./load-candidates";

type About = Pick<Row<"meeting">, "about" | "askedFor">;

/** What a meeting is about: the chosen needs, or for everyone active those that are live. */
export function needsOf(round: Round, { about }: About, chosen: readonly string[]): NeedInBrief[] {
  return about === "needs" ? round.map.needs.filter((need) => chosen.includes(need.id)) : round.liveNeeds;
}

/** Who is proposed for the meeting. */
export function proposalOf(round: Round, meeting: About, chosen: readonly string[]): Proposal {
  return proposeInvitees({
    about: meeting.about,
    needs: needsOf(round, meeting, chosen),
    domains: round.map.domains.map(({ key }) => key),
    candidates: round.candidates,
  });
}

/** For which needs this person is asked. */
export function needsForOne(
  round: Round,
  meeting: About,
  chosen: readonly string[],
  candidate: Candidate,
): string[] {
  const choice = meeting.askedFor[candidate.key];
  return askedFor(candidate, meeting.about, needsOf(round, meeting, chosen), choice);
}

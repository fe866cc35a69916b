import { answersAt } from "../../../../../server/people/answers-at";
import { participantDoor } from "../../../../../server/people/participant-door";

/** A participant's link: an invitation, a task or a report, each behind a link of its own. */
export const { GET, HEAD, POST } = answersAt(participantDoor);

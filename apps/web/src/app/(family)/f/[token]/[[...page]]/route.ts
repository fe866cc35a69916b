import { answersAt } from "../../../../../server/people/answers-at";
import { familyDoor } from "../../../../../server/people/family-door";

/** A family member's one link, and the pages behind it. */
export const { GET, HEAD, POST } = answersAt(familyDoor);

import type { PersonKey } from "../person";
import type { Candidate } from "./candidate";

/** Somebody who cannot follow the talk, and who of those invited speaks their language too. */
export interface LeftOut {
  key: PersonKey;
  languages: string[];
  /** Invited actors who also follow the talk. They can be asked; a member of the family never stands in for an interpreter. */
  couldInterpret: PersonKey[];
}

// The coordinator leads the talk in Dutch, and it is what people are taken to speak of whom nothing is noted.
const coordinator = ["nl"];

/**
 * Who would sit at the table without understanding: nobody interprets a language of theirs, and none of their
 * languages is spoken by at least half of the others, the coordinator counted in and one's own family left out.
 * One friend who speaks it does not make a talk: somebody has to be asked to interpret.
 */
export function whoIsLeftOut(invited: readonly Candidate[], interpreterLanguage: string | null): LeftOut[] {
  const follows = (candidate: Candidate) => {
    const own = spoken(candidate);
    if (interpreterLanguage !== null && own.includes(interpreterLanguage)) return true;
    const others = [
      coordinator,
      ...invited
        .filter(
          ({ key, kind }) => key !== candidate.key && !(kind === "member" && candidate.kind === "member"),
        )
        .map(spoken),
    ];
    return own.some((tag) => others.filter((other) => other.includes(tag)).length * 2 >= others.length);
  };
  return invited
    .filter((candidate) => !follows(candidate))
    .map((candidate) => ({
      key: candidate.key,
      languages: spoken(candidate),
      couldInterpret: invited
        .filter((other) => other.kind === "actor" && other.key !== candidate.key && follows(other))
        .filter((other) => spoken(other).some((tag) => spoken(candidate).includes(tag)))
        .map(({ key }) => key),
    }));
}

function spoken({ languages }: Candidate): string[] {
  return languages.length > 0 ? languages : coordinator;
}

import { pseudonymise } from "../network/pseudonym";
import { type PseudonymWords, pseudonymsOf } from "../network/pseudonym-names";
import { canonicalFamilyFile } from "./canonical-family-file";
import type { FamilyFile } from "./family-file";
import { onlyInVersions } from "./family-file-version";
import { isMinor } from "./member";

/** Born so many years before `year`: a minor, of whom nothing more is told. */
const minorAge = 10;

/** A family file that says nothing of who they are and can be read in again; minors stay minors in `year`. */
export function pseudonymFile(file: FamilyFile, words: PseudonymWords, year: number): FamilyFile {
  // Numbered ids first: those in the file may be row ids, or words of whoever wrote it.
  const canonical = canonicalFamilyFile(file);
  const { versions } = canonical.familyLayer;
  const past = <T extends { id: string }>(now: readonly T[], name: "people" | "needs" | "ownDomains") => [
    ...now,
    ...onlyInVersions<{ id: string }>(now, versions, (version) => version[name]),
  ];
  // Who stands in versions alone has a number too, after everybody of now.
  const names = pseudonymsOf(
    {
      members: canonical.members,
      actors: past<{ id: string; contact?: string }>(canonical.actors, "people"),
      needs: past(canonical.needs, "needs"),
      goals: canonical.goals,
      ownDomains: past(canonical.ownDomains, "ownDomains"),
    },
    words,
  );
  const hidden = pseudonymise(canonical, words, names);
  return {
    ...hidden,
    // Hidden words are Dutch, and a file does not say so of a goal.
    goals: hidden.goals.map((goal) => ({
      ...goal,
      language: null,
      steps: goal.steps.map((step) => ({ ...step, language: null })),
      events: goal.events.map((event) => ({ ...event, language: null })),
      thanks: goal.thanks.map((thanks) => ({ ...thanks, language: null })),
    })),
    members: hidden.members.map((member, at) => ({
      ...member,
      birthYear: isMinor(canonical.members[at]?.birthYear ?? null, year) ? year - minorAge : null,
    })),
  };
}

/**
 * The same file without what the family feels and says in its own words: not why it parked a goal or how it thanked,
 * nor what a helper said to the coordinator alone.
 */
export function withoutFamilyLayer(file: FamilyFile): FamilyFile {
  const layer = Object.keys(file.familyLayer).map((name) => [name, []]);
  return {
    ...file,
    actors: file.actors.map((actor) => ({ ...actor, stepsBack: [] })),
    goals: file.goals.map((goal) => ({
      ...goal,
      events: goal.events.map((event) => ({ ...event, why: null })),
      thanks: goal.thanks.map((thanks) => ({ ...thanks, words: null })),
    })),
    familyLayer: Object.fromEntries(layer) as FamilyFile["familyLayer"],
  };
}

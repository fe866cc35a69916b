import type { FamilyFile } from "./family-file";

interface Checks {
  members: ReadonlySet<string>;
  actors: ReadonlySet<string>;
  needs: ReadonlySet<string>;
  note: (pointer: string, reason: string) => void;
  /** Notes a domain that there is not. */
  domain: (key: string, pointer: string) => void;
}

/** What the shape cannot say of steps, what happened to goals, open questions and steps back. */
export function checkPlan(file: FamilyFile, { members, actors, needs, note, domain }: Checks): void {
  const refer = (ids: ReadonlySet<string>, id: string | null, pointer: string) => {
    if (id !== null && !ids.has(id)) note(pointer, "not-in-file");
  };
  file.goals.forEach(({ steps, events, thanks }, at) => {
    steps.forEach((step, inner) => {
      const pointer = `/goals/${at}/steps/${inner}`;
      refer(actors, step.actor, `${pointer}/actor`);
      refer(members, step.member, `${pointer}/member`);
      // A step has one taker.
      if (step.actor !== null && step.member !== null) note(`${pointer}/member`, "told-twice");
    });
    events.forEach(({ member }, inner) => {
      refer(members, member, `/goals/${at}/events/${inner}/member`);
    });
    thanks.forEach(({ actor, member }, inner) => {
      const pointer = `/goals/${at}/thanks/${inner}`;
      refer(actors, actor, `${pointer}/actor`);
      refer(members, member, `${pointer}/member`);
      // Each is thanked once for one thing.
      if (thanks.findIndex((one) => one.actor === actor) < inner) note(pointer, "told-twice");
    });
  });
  file.questions.forEach((question, at) => {
    const pointer = `/questions/${at}`;
    refer(needs, question.need, `${pointer}/need`);
    if (question.domain !== null) domain(question.domain, `${pointer}/domain`);
    refer(actors, question.actor, `${pointer}/actor`);
    refer(actors, question.found, `${pointer}/found`);
    question.searches.forEach(({ actor, whom }, inner) => {
      refer(actors, actor, `${pointer}/searches/${inner}/actor`);
      if (actor !== null && whom !== null) note(`${pointer}/searches/${inner}/whom`, "told-twice");
      if (actor === null && whom === null) note(`${pointer}/searches/${inner}`, "says-nothing");
    });
  });
  file.actors.forEach(({ stepsBack }, at) => {
    const standing = stepsBack.flatMap((one, inner) =>
      one.takenBackOn === null && one.settledOn === null ? [inner] : [],
    );
    for (const inner of standing.slice(1)) note(`/actors/${at}/stepsBack/${inner}`, "told-twice");
  });
}

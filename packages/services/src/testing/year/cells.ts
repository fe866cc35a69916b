import { linkPurposes } from "@rondom/domain/access/link";
import { linkStates } from "@rondom/domain/access/link-life";
import { linkStep, linkVerbs } from "@rondom/domain/access/link-step";
import { type MailState, mailKinds, mailStates } from "@rondom/domain/access/mail";
import { fileStates, fileStep, fileVerbs } from "@rondom/domain/family/closing";
import { homeGroups } from "@rondom/domain/home/home-group";
import { offerBar, offerStands, offerVerbs } from "@rondom/domain/load/offer";
import { stepBackReasons, stepBackStates } from "@rondom/domain/load/step-back";
import { invitationStages } from "@rondom/domain/meeting/invitation-stage";
import { answerValues } from "@rondom/domain/meeting/meeting";
import { meetingPhases, meetingStep, meetingVerbs } from "@rondom/domain/meeting/transition";
import { consentKinds } from "@rondom/domain/network/consent";
import { needStates } from "@rondom/domain/network/need";
import { goalStates, goalStepStates } from "@rondom/domain/plan/goal";
import { openQuestionStates, questionStep, questionVerbs } from "@rondom/domain/plan/open-question";
import { stepMove, stepVerbs } from "@rondom/domain/plan/step";
import { goalMove, goalParties, goalVerbs } from "@rondom/domain/plan/transition";
import { readingWays } from "@rondom/domain/report/reading";
import { reportStates, reportStep, reportVerbs } from "@rondom/domain/report/transition";
import { reminderWishes } from "@rondom/domain/task/reminder";
import { handBackReasons, taskStates } from "@rondom/domain/task/task";
import { taskParties, taskStep, taskVerbs } from "@rondom/domain/task/transition";
import { foundInvitations } from "../../plan/find-for-question";
import type { Tally } from "./tally";

/** Ends of a mail: on its way there is none at the end of the year. */
export const mailEnds: readonly MailState[] = mailStates.filter(
  (state) => state !== "queued" && state !== "sending",
);
/** Lived in the shortest year: somebody leaves whose task waits nowhere else, and a server of mail falls silent. */
export const livedInEveryYear = [
  ...["left member with a task", "left actor with a task"],
  ...["mail silent door", "mail silent DATA", "mail taken in silence"],
];
/** A sign-in is of nobody's year but the coordinator's. */
export const kindsOfTheYear = mailKinds.filter((kind) => kind !== "sign-in");

/** Every way of joining one of each, with spaces between. */
function all(...lists: (string | readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (cells, list) => cells.flatMap((cell) => [list].flat().map((one) => (cell ? `${cell} ${one}` : one))),
    [""],
  );
}

/** What a table answers to every verb in every state, but where there is nothing to do: "MACHINE STATE VERB". */
function answers<S extends string, V extends string>(
  machine: string,
  states: readonly S[],
  verbs: readonly V[],
  step: (state: S, verb: V) => { kind: string },
): string[] {
  return states.flatMap((state) =>
    verbs.flatMap((verb) => (step(state, verb).kind === "nothing" ? [] : [`${machine} ${state} ${verb}`])),
  );
}

/** Every step of every machine that the domain's tables allow, "MACHINE STATE VERB [PARTY]", and every kind of thing it names. */
export function everyTransition(): string[] {
  return [
    ...taskStates.flatMap((state) =>
      taskVerbs.flatMap((verb) =>
        taskParties.flatMap((party) =>
          taskStep(state, verb, party).kind === "step" ? [`task ${state} ${verb} ${party}`] : [],
        ),
      ),
    ),
    ...goalStates.flatMap((state) =>
      goalVerbs.flatMap((verb) =>
        goalParties.flatMap((party) =>
          goalMove(state, verb, party).kind === "step" ? [`goal ${state} ${verb} ${party}`] : [],
        ),
      ),
    ),
    ...goalStepStates.flatMap((state) =>
      stepVerbs.flatMap((verb) => (stepMove(state, verb).kind === "step" ? [`step ${state} ${verb}`] : [])),
    ),
    ...openQuestionStates.flatMap((state) => [
      ...questionVerbs.flatMap((verb) => (questionStep(state, verb) ? [`question ${state} ${verb}`] : [])),
      ...(questionStep(state, "answer") ? [`question ${state} find`] : []),
    ]),
    ...all("found", foundInvitations),
    ...needStates.flatMap((from) => needStates.flatMap((to) => (from === to ? [] : [`need ${from} ${to}`]))),
    ...all("invitation", invitationStages, answerValues),
    ...answers("meeting", meetingPhases, meetingVerbs, meetingStep),
    ...answers("report", reportStates, reportVerbs, reportStep),
    ...all("reading", readingWays),
    ...all("consent", "given", consentKinds, "withdraw"),
    ...all("consent", "none", consentKinds, "give"),
    ...answers("link", linkStates, linkVerbs, linkStep),
    // Of one link of each kind, and of an earlier version.
    ...all("link", [...linkPurposes, "old open"]),
    ...answers("family", fileStates, fileVerbs, fileStep),
    ...all("step-back", stepBackStates),
    ...all("reason", "step-back", stepBackReasons),
    ...all("reason", "hand-back", handBackReasons),
    ...answers("offer", offerStands, offerVerbs, (stand, verb) => ({
      kind: offerBar(stand, verb) ?? "step",
    })),
    ...all("reminders", reminderWishes, ["link", "phone"]),
    ...all("home", homeGroups),
    ...all("mail", mailEnds),
    ...all("arrived", kindsOfTheYear),
    ...all("mail", ["tried again", "doubted"]),
    ...livedInEveryYear,
  ];
}

/** Those that did not happen. */
export function missing({ counts }: Tally, cells: readonly string[] = everyTransition()): string[] {
  return cells.filter((cell) => !counts.has(cell));
}

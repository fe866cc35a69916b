import { languages } from "../language";
import { stepBackReasons } from "../load/step-back";
import { goalEventKinds } from "../plan/goal";
import { openQuestionStates } from "../plan/open-question";
import { limits } from "../text";
import { mostWas } from "./family-file-plan";
import { date, flag, id, list, object, oneOf, text } from "./schema-parts";

const noted = { ...flag, description: "Noted by a coordinator, not by their own link" };

export const goalEventSchema = object(
  { kind: oneOf(goalEventKinds), on: date },
  {
    member: { ...id, description: "Whose word it was" },
    was: text(mostWas, "What it said before, or the words of a step"),
    why: text(limits.words),
    language: oneOf(languages),
    noted,
  },
);

export const thanksSchema = object(
  { actor: id, on: date },
  {
    member: { ...id, description: "Who thanked" },
    words: text(limits.line),
    language: oneOf(languages),
    tells: { ...flag, description: "Whether it said what went well" },
    noted,
  },
);

const search = object(
  { on: date },
  {
    actor: id,
    whom: text(limits.name, "Who was asked: an actor, or a name"),
    cameBack: text(limits.words),
    cameBackOn: date,
  },
);

export const questionSchema = object(
  { text: text(limits.line), on: date },
  {
    need: id,
    domain: { ...id, description: "One of the ten life domains, or the id of an own domain" },
    actor: { ...id, description: "Who looks for the answer" },
    state: oneOf(openQuestionStates),
    answer: text(limits.words),
    found: { ...id, description: "The actor who was found for it" },
    closedOn: date,
    searches: list(search, 300),
  },
);

export const stepBackSchema = object(
  { because: oneOf(stepBackReasons), on: date },
  { words: text(limits.words), takenBackOn: date, settledOn: date },
);

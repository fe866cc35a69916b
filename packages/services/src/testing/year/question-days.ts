import { newId } from "@rondom/domain/id";
import { type QuestionVerb, questionStep, questionVerbs } from "@rondom/domain/plan/open-question";
import { addOpenQuestion } from "../../plan/add-open-question";
import { closeOpenQuestion } from "../../plan/close-open-question";
import { findForQuestion } from "../../plan/find-for-question";
import { noteSearch } from "../../plan/note-search";
import { reopenOpenQuestion } from "../../plan/reopen-open-question";
import { type Home, meetPerson, rowsAt, stateAt, type Year } from "./home";
import { attempt, count, type Foretold, rarest } from "./tally";

/** What the year does with a question: the verbs of the domain, of which one answers by finding somebody. */
type Did = QuestionVerb | "find";
const dids: readonly Did[] = [...questionVerbs, "find"];

/** A question comes, or the one whose next step happened least takes it. */
export async function touchQuestion(year: Year, home: Home): Promise<void> {
  const { ctx, familyId } = home;
  const rows = await rowsAt(home, "openQuestion");
  if (rows.length === 0 || year.chance.often(0.2)) {
    await addOpenQuestion(ctx, { familyId, id: newId(), question: { text: `Wie helpt ${number(year)}?` } });
    return;
  }
  const cells = rows.flatMap((question) => dids.map((did) => ({ question, did })));
  const cell = (one: (typeof cells)[number]) => `question ${one.question.state} ${one.did}`;
  const chosen = rarest(year.tally, year.chance, cells, cell);
  const { question, did } = chosen;
  const to = questionStep(question.state, did === "find" ? "answer" : did);
  const at = { familyId, questionId: question.id, version: question.version };
  const verbs: Record<Did, () => Promise<unknown>> = {
    search: () => noteSearch(ctx, { familyId, id: newId(), questionId: question.id, whom: "het OCMW" }),
    answer: () => closeOpenQuestion(ctx, { ...at, outcome: { state: "answered", answer: "Ja" } }),
    "let-go": () => closeOpenQuestion(ctx, { ...at, outcome: { state: "let-go" } }),
    reopen: () => reopenOpenQuestion(ctx, at),
    find: () => find(year, home, at),
  };
  const barred = did === "reopen" ? "question-open" : "question-closed";
  const foretold: Foretold = to === null ? { refused: barred } : { to };
  await attempt(year.tally, cell(chosen), foretold, verbs[did], () =>
    stateAt(home, "openQuestion", question.id),
  );
}

/** Somebody new is the answer; the family agreed mostly, and then they come to what is coming. */
async function find(year: Year, home: Home, at: { familyId: string; questionId: string; version: number }) {
  const { chance, tally } = year;
  const email = `found${number(year)}@example.org`;
  const contact = { name: `Gevonden ${email}`, formal: true, languages: ["nl"], email };
  const agreedBy = chance.often(0.7) ? home.members[0]?.id : null;
  const id = newId();
  const { actorId, invitation } = await findForQuestion(home.ctx, {
    ...at,
    found: { id, contact },
    agreedBy,
  });
  count(tally, `found ${invitation}`);
  const [row] = await rowsAt(home, "actor", { id: actorId });
  home.actors.push({ id: actorId, contactId: row?.contactId ?? "", email, language: "nl" });
  meetPerson(year, actorId, "nl", email);
}

const number = ({ chance }: Year) => chance.below(1_000_000_000);

import type { MemberSuccess } from "@rondom/services/plan/read-successes";
import type { ThanksPage } from "@rondom/services/plan/read-thanks";
import type {
  FamilySuccessesView,
  FamilyThankView,
  FamilyToThankView,
  SuccessView,
} from "../../../screens/people/family/goal-view";
import type { Reading } from "../reading";
import { familyPage } from "./family-views";
import { personToChoose } from "./goal-page-view";
import { domainView } from "./page-view";

/** What went well, large. */
export function successesView(successes: readonly MemberSuccess[], reading: Reading): FamilySuccessesView {
  return {
    ...familyPage(reading),
    successes: successes.map(successView),
    ...(successes.some(({ yours }) => yours) ? { thank: `${reading.home}/thank` } : {}),
  };
}

function successView({ id, words, language, domain, at }: MemberSuccess): SuccessView {
  return { id, words: { text: words, language }, domain: domainView(domain), on: at };
}

/** For what this member can thank. */
export function toThankView(successes: readonly MemberSuccess[], reading: Reading): FamilyToThankView {
  const { home } = reading;
  return {
    ...familyPage(reading),
    successes: successes
      .filter(({ yours }) => yours)
      .map((success) => ({
        ...successView(success),
        href: `${home}/thank/${success.id}`,
        thanked: success.thankedIds.length,
      })),
    shown: `${home}/successes`,
  };
}

/** Whom to thank for one of them, with what was ticked and typed when it was not taken. */
export function thankView({ success, people }: ThanksPage, reading: Reading): FamilyThankView {
  const { failed, query, home } = reading;
  const posted = failed?.posted;
  const ticked = posted?.getAll("who");
  return {
    ...familyPage(reading),
    success: successView(success),
    people: people.map(({ thanked, ...person }) => ({
      ...personToChoose(person),
      chosen: ticked?.includes(person.id) ?? false,
      thanked,
    })),
    tells: posted?.get("tells") === "yes",
    sent: query.get("sent") === "thanks",
    all: `${home}/thank`,
  };
}

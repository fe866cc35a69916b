import { useTranslations } from "next-intl";
import { useFormatter } from "../../words/use-formatter";
import type { HomeGroup, HomeItem } from "./home-href";

/** What a line of the home says: a bold fact, and below it the family with whose words. */
export function useHomeLine(group: HomeGroup["group"], item: HomeItem): { fact: string; second: string } {
  const say = useTranslations("coordinator-home");
  const format = useFormatter();
  const { what, who, words, reason, stepBack, mail, at, byDate, familyName } = item;
  const long = (when: number | string) =>
    format.dateTime(typeof when === "string" ? Date.parse(`${when}T12:00Z`) : when, {
      day: "numeric",
      month: "long",
    });
  const name = who?.name ?? say("line.somebody");
  const nameAndHouse = who?.organisation ? `${name} (${who.organisation})` : name;
  const day = at === null ? "" : long(at);
  const fact = {
    "handed-back": what ?? name,
    "stepped-back": nameAndHouse,
    "to-find": what ?? name,
    "standing-still": what ?? name,
    questions: what ?? say("line.whoAndMeeting", { who: nameAndHouse, day }),
    unanswered: say("line.whoAndMeeting", { who: nameAndHouse, day }),
    "tasks-unanswered": what ?? name,
    overdue: what ?? name,
    "report-not-out": say("line.draft", { day }),
    "not-reached": nameAndHouse,
    "ask-again": what ?? name,
    "plan-news": what ?? name,
    wishes: say("line.quote", { words: words ?? "" }),
  }[group];
  const returned = mail?.state === "refused";
  const mailWords = mail
    ? returned
      ? words
        ? say("mail.refused", { words })
        : say("mail.refusedPlain")
      : say(`mail.${mail.state}`)
    : say("doubted");
  const saying = words ?? (reason ? say(`reason.${reason}`) : null);
  const by = byDate ? say("line.by", { day: long(byDate) }) : null;
  const said = saying ? say("line.said", { who: name, words: saying }) : name;
  const second = {
    "handed-back": [said],
    "stepped-back": [
      stepBack ? say(`stepBack.${stepBack}`) : null,
      words ? say("line.quote", { words }) : null,
    ],
    "to-find": [by],
    "standing-still": [name],
    questions: [said],
    unanswered: [],
    "tasks-unanswered": [name, by],
    overdue: [name, by],
    "report-not-out": [],
    "not-reached": [mailWords],
    "ask-again": [who ? name : null, byDate ? say("line.askAgain", { day: long(byDate) }) : null],
    "plan-news": [who ? name : null, day],
    wishes: [who ? name : null],
  }[group];
  return { fact, second: [familyName, ...second].filter((part) => part !== null).join(" · ") };
}

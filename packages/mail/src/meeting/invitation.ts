import { shortDate, weekdayDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { Block } from "../letter/block";
import { closing, greeting, mailWords, words } from "../letter/letter";
import { domainWord, nameable, type Topic } from "../letter/topic";
import { typed } from "../letter/typed";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";
import {
  answerChoices,
  type MeetingLetter,
  occasionCalendar,
  occasionInShort,
  occasionLeaf,
} from "./occasion";

export type Invitation = MeetingLetter & {
  /** What this person is asked for; for family members what the meeting is about. Empty: for everyone active. */
  needs: Topic[];
  familyComes: boolean;
  /** Who else comes, as far as the family allows: a name, a function, or both. */
  others: { name?: string; role?: string }[];
  addedLater?: boolean;
};

/** Asks one person to come, with their own reasons and three equal answers. */
export function invitationMail(invitation: Invitation): Promise<Message> {
  const { language, occasion } = invitation;
  const t = mailWords(language);
  return writeLetter({
    language,
    subject: t("meeting.invited", { date: weekdayDate(occasion.start, language) }),
    preheader: occasionInShort(invitation, occasion),
    blocks: [
      greeting(invitation),
      ...reasons(invitation),
      occasionLeaf(invitation, occasion),
      answerChoices(invitation, t("meeting.question")),
      { kind: "words", small: true, lines: [t("meeting.count")] },
      ...company(invitation),
      ...closing(invitation),
    ],
    calendar: occasionCalendar(invitation, "REQUEST"),
  });
}

function reasons({ language, reader, occasion, needs, familyComes, addedLater }: Invitation): Block[] {
  const t = mailWords(language);
  const date = shortDate(occasion.start, language);
  const named = needs.map(nameable).filter((need) => need !== null);
  const lead = [t(occasion.place ? "meeting.leadTable" : "meeting.leadOnline", { date })];
  if (familyComes && !reader.family) lead.push(t("meeting.familyComes"));
  if (addedLater) lead.push(t("meeting.addedLater"));
  if (needs.length === 0 && !reader.family) lead.push(t("meeting.everyone"));
  if (named.length > 0) {
    lead.push(reader.family ? translator(language, "meeting")("talkAbout") : t("meeting.askedFor"));
  }
  const hidden = named.length < needs.length;
  return [
    words(lead.join(" ")),
    ...named.map(({ title, domain }): Block => {
      if (domain === undefined) return words(typed(title));
      return { kind: "labelled", label: `${typed(domainWord(domain, language))}:`, text: typed(title) };
    }),
    ...(hidden ? [words(t(reader.family ? "meeting.hiddenFamily" : "meeting.hidden"))] : []),
  ];
}

function company({ language, others }: Invitation): Block[] {
  if (others.length === 0) return [];
  const people = others.map(({ name, role }) => {
    if (!name) return typed(role ?? "");
    if (!role) return typed(name);
    return language === "ar" ? `${typed(name)}: ${typed(role)}` : `${typed(name)} (${typed(role)})`;
  });
  return [{ kind: "names", label: mailWords(language)("meeting.others"), people }];
}

import { fullDate } from "@rondom/i18n/dates";
import { closing, greeting, type Letter, mailWords, words } from "../letter/letter";
import { typed } from "../letter/typed";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";
import { type Errand, errandDoor, errandLeaf } from "./errand";

export type ReminderItem = Errand & {
  due: string;
  accepted: boolean;
  late: boolean;
  /** Whose it is, where a mailbox is shared and it is not the reader's. */
  whose?: string;
  /** Whom to ask about it, where that is not the coordinator who writes. */
  ask?: { name: string; phone: string };
};

export type Reminder = Letter & {
  /** All tasks that are due, in the order of their days; at least one. */
  errands: ReminderItem[];
  /** The page where the reader asks for fewer reminders. */
  fewer?: string;
};

/** One mail a day at most, with everything that is due in it: three days before, and once after. */
export function reminderMail(reminder: Reminder): Promise<Message> {
  const { language, errands, fewer } = reminder;
  const t = mailWords(language);
  const count = errands.length;
  const bundle = count > 1 ? ` ${t("task.bundle")}` : "";
  const first = errands.map(({ due }) => due).toSorted()[0];
  if (first === undefined) throw new RangeError("a reminder of nothing");
  return writeLetter({
    language,
    subject: t("task.reminder", { count }),
    preheader: t("task.by", { date: fullDate(first, language) }),
    blocks: [
      greeting(reminder),
      words(t("task.reminderLead") + bundle),
      ...errands.flatMap((errand) => [
        errandLeaf(errand, language, remarks(errand, language)),
        errandDoor(errand, t(errand.accepted ? "task.see" : "task.open")),
      ]),
      ...(errands.some(({ late }) => late) ? [words(t("task.onlyOne"))] : []),
      ...closing(reminder, {
        text: t("task.rhythm"),
        ...(fewer ? { link: { label: t("task.fewer"), href: fewer, after: t("task.stay") } } : {}),
      }),
    ],
  });
}

function remarks({ accepted, late, whose, ask }: ReminderItem, language: Letter["language"]): string[] {
  const t = mailWords(language);
  return [
    ...(whose ? [t("task.whose", { reader: typed(whose) })] : []),
    t(accepted ? "task.accepted" : "task.waiting"),
    ...(late ? [t("task.late")] : []),
    ...(ask ? [t("task.ask", { coordinator: typed(ask.name), phone: typed(ask.phone) })] : []),
  ];
}

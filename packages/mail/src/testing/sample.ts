import type { ProductLanguage } from "@rondom/domain/language";
import { newLinkMail } from "../access/new-link";
import { signInMail } from "../access/sign-in";
import type { Letter } from "../letter/letter";
import { cancelledMail } from "../meeting/cancelled";
import { type Invitation, invitationMail } from "../meeting/invitation";
import { movedMail } from "../meeting/moved";
import type { MeetingLetter } from "../meeting/occasion";
import type { Message } from "../message";
import { thanksMail } from "../plan/thanks";
import { correctedMail } from "../report/corrected";
import { publishedMail } from "../report/published";
import { recalledMail } from "../report/recalled";
import { answeredMail } from "../task/answered";
import { askedMail } from "../task/asked";
import { changedMail } from "../task/changed";
import type { Errand } from "../task/errand";
import { farewellMail } from "../task/farewell";
import { type ReminderItem, reminderMail } from "../task/reminder";

// Fictional people; 10 December 2026 is a Thursday, winter time in Brussels.
export const start = Date.parse("2026-12-10T14:00:00+01:00");
export const end = Date.parse("2026-12-10T15:30:00+01:00");

export function letterIn(language: ProductLanguage): Letter {
  return {
    language,
    reader: { called: "Lieve" },
    coordinator: { name: "Joke Vermeulen", called: "Joke", phone: "09 000 00 00" },
    organisation: "Welkom Lindeveld",
    link: "https://rondom.test/l/7hK2mPq9",
  };
}

export function meetingIn(language: ProductLanguage): MeetingLetter {
  return {
    ...letterIn(language),
    occasion: {
      start,
      end,
      place: { name: "Huis van het Kind", address: "Kerkstraat 12, Lindeveld", town: "Lindeveld" },
    },
    appointment: {
      uid: "meeting-1@rondom.test",
      sequence: 0,
      stamp: Date.UTC(2026, 11, 1, 8),
      organiser: { name: "Welkom Lindeveld", address: "post@example.org" },
      attendee: { name: "Lieve Peeters", address: "lieve@example.org" },
    },
  };
}

export function invitationIn(language: ProductLanguage): Invitation {
  return {
    ...meetingIn(language),
    needs: [{ title: "een school voor Yusuf en Salma", domain: "education" }],
    familyComes: true,
    others: [
      { name: "Rania Khalil" },
      { name: "Bart Claes", role: "OCMW" },
      { name: "Els Maes", role: "CLB" },
      { role: "een kennis van het gezin" },
    ],
  };
}

export const fiets: Errand = {
  task: { title: "Een fiets voor Omar zoeken", domain: "leisure" },
  need: { title: "naar de voetbal kunnen", domain: "leisure" },
  due: "2026-12-14",
  link: "https://rondom.test/l/t/fiets1",
};

export const opticien: Errand = {
  task: { title: "Mee naar de opticien gaan" },
  need: { hidden: true },
  due: "2026-12-18",
  link: "https://rondom.test/l/t/opticien2",
};

export const geheim: Errand = {
  task: { hidden: true },
  need: { hidden: true },
  link: "https://rondom.test/l/t/geheim3",
};

const accepted = (errand: Errand, due: string, late = false): ReminderItem => ({
  ...errand,
  due,
  accepted: !late,
  late,
});

/** Every message once, in a language. */
export const samples: Record<string, (language: ProductLanguage) => Promise<Message>> = {
  invitation: (language) => invitationMail(invitationIn(language)),
  moved: (language) =>
    movedMail({
      ...meetingIn(language),
      before: { ...meetingIn(language).occasion, start: start - 27 * 3_600_000, end: end - 27 * 3_600_000 },
      earlier: "yes",
    }),
  cancelled: (language) => cancelledMail(meetingIn(language)),
  published: (language) =>
    publishedMail({ ...letterIn(language), held: start, came: true, errands: [opticien] }),
  corrected: (language) =>
    correctedMail({ ...letterIn(language), held: start, version: 2, errands: [fiets, opticien, geheim] }),
  recalled: (language) => recalledMail({ ...letterIn(language), held: start }),
  asked: (language) => askedMail({ ...letterIn(language), errand: opticien, fromMeeting: false }),
  changed: (language) => changedMail({ ...letterIn(language), errand: opticien, dayBefore: "2026-12-11" }),
  answered: (language) => answeredMail({ ...letterIn(language), errand: fiets }),
  reminder: (language) =>
    reminderMail({
      ...letterIn(language),
      errands: [accepted(fiets, "2026-12-14", true), accepted(opticien, "2026-12-18")],
      fewer: "https://rondom.test/l/7hK2mPq9/fewer",
    }),
  farewell: (language) => farewellMail(letterIn(language)),
  thanks: (language) =>
    thanksMail({
      ...letterIn(language),
      ...{ from: "Rania", done: "Omar speelt in een ploeg.", said: "Zonder u was dit niet gelukt!" },
    }),
  signIn: (language) =>
    signInMail({
      language,
      called: "Joke",
      organisation: "Welkom Lindeveld",
      link: "https://rondom.test/in/4Tz8",
      until: Date.parse("2026-12-10T14:20:00+01:00"),
    }),
  newLink: (language) => newLinkMail(letterIn(language)),
};

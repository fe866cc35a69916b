import type { ProductLanguage } from "@rondom/domain/language";
import arConversation from "../messages/ar/conversation.json";
import arFamily from "../messages/ar/family.json";
import arFrame from "../messages/ar/frame.json";
import arLoad from "../messages/ar/load.json";
import arMail from "../messages/ar/mail.json";
import arMeeting from "../messages/ar/meeting.json";
import arNetwork from "../messages/ar/network.json";
import arPlan from "../messages/ar/plan.json";
import arReport from "../messages/ar/report.json";
import arSheet from "../messages/ar/sheet.json";
import arTask from "../messages/ar/task.json";
import enConversation from "../messages/en/conversation.json";
import enFamily from "../messages/en/family.json";
import enFrame from "../messages/en/frame.json";
import enLoad from "../messages/en/load.json";
import enMail from "../messages/en/mail.json";
import enMeeting from "../messages/en/meeting.json";
import enNetwork from "../messages/en/network.json";
import enPlan from "../messages/en/plan.json";
import enReport from "../messages/en/report.json";
import enSheet from "../messages/en/sheet.json";
import enTask from "../messages/en/task.json";
import frConversation from "../messages/fr/conversation.json";
import frFamily from "../messages/fr/family.json";
import frFrame from "../messages/fr/frame.json";
import frLoad from "../messages/fr/load.json";
import frMail from "../messages/fr/mail.json";
import frMeeting from "../messages/fr/meeting.json";
import frNetwork from "../messages/fr/network.json";
import frPlan from "../messages/fr/plan.json";
import frReport from "../messages/fr/report.json";
import frSheet from "../messages/fr/sheet.json";
import frTask from "../messages/fr/task.json";
import nlConversation from "../messages/nl/conversation.json";
import nlFamily from "../messages/nl/family.json";
import nlFrame from "../messages/nl/frame.json";
import nlLoad from "../messages/nl/load.json";
import nlMail from "../messages/nl/mail.json";
import nlMeeting from "../messages/nl/meeting.json";
import nlNetwork from "../messages/nl/network.json";
import nlPlan from "../messages/nl/plan.json";
import nlReport from "../messages/nl/report.json";
import nlSheet from "../messages/nl/sheet.json";
import nlTask from "../messages/nl/task.json";

/** Dutch is the measure: its keys are the keys. */
export const dutch = {
  conversation: nlConversation,
  family: nlFamily,
  frame: nlFrame,
  load: nlLoad,
  mail: nlMail,
  meeting: nlMeeting,
  network: nlNetwork,
  plan: nlPlan,
  report: nlReport,
  sheet: nlSheet,
  task: nlTask,
};

export type Noun = keyof typeof dutch;

/** Everything said to people without an account, per language and noun. */
export const messages: Record<ProductLanguage, Record<Noun, object>> = {
  nl: dutch,
  fr: {
    conversation: frConversation,
    family: frFamily,
    frame: frFrame,
    load: frLoad,
    mail: frMail,
    meeting: frMeeting,
    network: frNetwork,
    plan: frPlan,
    report: frReport,
    sheet: frSheet,
    task: frTask,
  },
  en: {
    conversation: enConversation,
    family: enFamily,
    frame: enFrame,
    load: enLoad,
    mail: enMail,
    meeting: enMeeting,
    network: enNetwork,
    plan: enPlan,
    report: enReport,
    sheet: enSheet,
    task: enTask,
  },
  ar: {
    conversation: arConversation,
    family: arFamily,
    frame: arFrame,
    load: arLoad,
    mail: arMail,
    meeting: arMeeting,
    network: arNetwork,
    plan: arPlan,
    report: arReport,
    sheet: arSheet,
    task: arTask,
  },
};

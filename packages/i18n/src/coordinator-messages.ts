import type { CoordinatorLanguage } from "@rondom/domain/language";
import enConversation from "../messages/en/coordinator-conversation.json";
import enDigest from "../messages/en/coordinator-digest.json";
import enEdit from "../messages/en/coordinator-edit.json";
import enEntrance from "../messages/en/coordinator-entrance.json";
import enFamily from "../messages/en/coordinator-family.json";
import enFrame from "../messages/en/coordinator-frame.json";
import enHistory from "../messages/en/coordinator-history.json";
import enHome from "../messages/en/coordinator-home.json";
import enImport from "../messages/en/coordinator-import.json";
import enLoad from "../messages/en/coordinator-load.json";
import enMeeting from "../messages/en/coordinator-meeting.json";
import enMinutes from "../messages/en/coordinator-minutes.json";
import enMirror from "../messages/en/coordinator-mirror.json";
import enNetwork from "../messages/en/coordinator-network.json";
import enPaper from "../messages/en/coordinator-paper.json";
import enPlan from "../messages/en/coordinator-plan.json";
import enRefusals from "../messages/en/coordinator-refusals.json";
import enReport from "../messages/en/coordinator-report.json";
import enSharing from "../messages/en/coordinator-sharing.json";
import enTask from "../messages/en/coordinator-task.json";
import enTie from "../messages/en/coordinator-tie.json";
import enViews from "../messages/en/coordinator-views.json";
import enSheet from "../messages/en/sheet.json";
import nlConversation from "../messages/nl/coordinator-conversation.json";
import nlDigest from "../messages/nl/coordinator-digest.json";
import nlEdit from "../messages/nl/coordinator-edit.json";
import nlEntrance from "../messages/nl/coordinator-entrance.json";
import nlFamily from "../messages/nl/coordinator-family.json";
import nlFrame from "../messages/nl/coordinator-frame.json";
import nlHistory from "../messages/nl/coordinator-history.json";
import nlHome from "../messages/nl/coordinator-home.json";
import nlImport from "../messages/nl/coordinator-import.json";
import nlLoad from "../messages/nl/coordinator-load.json";
import nlMeeting from "../messages/nl/coordinator-meeting.json";
import nlMinutes from "../messages/nl/coordinator-minutes.json";
import nlMirror from "../messages/nl/coordinator-mirror.json";
import nlNetwork from "../messages/nl/coordinator-network.json";
import nlPaper from "../messages/nl/coordinator-paper.json";
import nlPlan from "../messages/nl/coordinator-plan.json";
import nlRefusals from "../messages/nl/coordinator-refusals.json";
import nlReport from "../messages/nl/coordinator-report.json";
import nlSharing from "../messages/nl/coordinator-sharing.json";
import nlTask from "../messages/nl/coordinator-task.json";
import nlTie from "../messages/nl/coordinator-tie.json";
import nlViews from "../messages/nl/coordinator-views.json";
import nlSheet from "../messages/nl/sheet.json";
import { overlay } from "./overlay";

/** Dutch is the measure: its keys are the keys. What stands on paper too is said in one place for both (sheet). */
const dutch = {
  "coordinator-conversation": nlConversation,
  "coordinator-digest": nlDigest,
  "coordinator-edit": nlEdit,
  "coordinator-entrance": nlEntrance,
  "coordinator-family": nlFamily,
  "coordinator-frame": nlFrame,
  "coordinator-history": { ...nlHistory, ...nlSheet.history },
  "coordinator-home": nlHome,
  "coordinator-import": nlImport,
  "coordinator-load": nlLoad,
  "coordinator-meeting": nlMeeting,
  "coordinator-minutes": nlMinutes,
  "coordinator-mirror": nlMirror,
  "coordinator-network": { ...nlNetwork, map: { ...nlNetwork.map, ...nlSheet.map } },
  "coordinator-paper": {
    ...nlPaper,
    sheet: nlSheet.sheet,
    pseudonym: { ...nlPaper.pseudonym, ...nlSheet.pseudonym },
  },
  "coordinator-plan": nlPlan,
  "coordinator-refusals": nlRefusals,
  "coordinator-report": nlReport,
  "coordinator-sharing": nlSharing,
  "coordinator-task": nlTask,
  "coordinator-tie": nlTie,
  "coordinator-views": { ...nlViews, words: { ...nlViews.words, ...nlSheet.words } },
};

export type CoordinatorMessages = typeof dutch;
export type CoordinatorNoun = keyof CoordinatorMessages;

const english: Record<CoordinatorNoun, object> = {
  "coordinator-conversation": enConversation,
  "coordinator-digest": enDigest,
  "coordinator-edit": enEdit,
  "coordinator-entrance": enEntrance,
  "coordinator-family": enFamily,
  "coordinator-frame": enFrame,
  "coordinator-history": { ...enHistory, ...enSheet.history },
  "coordinator-home": enHome,
  "coordinator-import": enImport,
  "coordinator-load": enLoad,
  "coordinator-meeting": enMeeting,
  "coordinator-minutes": enMinutes,
  "coordinator-mirror": enMirror,
  "coordinator-network": { ...enNetwork, map: { ...enNetwork.map, ...enSheet.map } },
  "coordinator-paper": {
    ...enPaper,
    sheet: enSheet.sheet,
    pseudonym: { ...enPaper.pseudonym, ...enSheet.pseudonym },
  },
  "coordinator-plan": enPlan,
  "coordinator-refusals": enRefusals,
  "coordinator-report": enReport,
  "coordinator-sharing": enSharing,
  "coordinator-task": enTask,
  "coordinator-tie": enTie,
  "coordinator-views": { ...enViews, words: { ...enViews.words, ...enSheet.words } },
};

/** Everything the coordinator's screens say; a line that English lacks is said in Dutch. */
export function coordinatorMessages(language: CoordinatorLanguage): CoordinatorMessages {
  // overlay keeps every key of the Dutch tree.
  return language === "nl" ? dutch : (overlay(dutch, english) as CoordinatorMessages);
}

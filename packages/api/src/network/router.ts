import { addActor } from "@rondom/services/network/add-actor";
import { addNeed } from "@rondom/services/network/add-need";
import { addOwnDomain } from "@rondom/services/network/add-own-domain";
import { addTie } from "@rondom/services/network/add-tie";
import { alsoPlaceActors } from "@rondom/services/network/also-place-actors";
import { changeActor } from "@rondom/services/network/change-actor";
import { changeNeed } from "@rondom/services/network/change-need";
import { changeOwnDomain } from "@rondom/services/network/change-own-domain";
import { askAgain } from "@rondom/services/network/conversation/ask-again";
import { changeTable } from "@rondom/services/network/conversation/change-table";
import { endConversation } from "@rondom/services/network/conversation/end-conversation";
import { meetNeed } from "@rondom/services/network/conversation/meet-need";
import { placeActorIn } from "@rondom/services/network/conversation/place-actor-in";
import { readConversation } from "@rondom/services/network/conversation/read-conversation";
import { settleAskAgain } from "@rondom/services/network/conversation/settle-ask-again";
import { settleStep } from "@rondom/services/network/conversation/settle-step";
import { startConversation } from "@rondom/services/network/conversation/start-conversation";
import { writeDomainWords } from "@rondom/services/network/conversation/write-domain-words";
import { giveConsent } from "@rondom/services/network/give-consent";
import { importContacts } from "@rondom/services/network/import-contacts";
import { previewContacts } from "@rondom/services/network/import-preview";
import { readContactFile } from "@rondom/services/network/import-read-file";
import { mergeActors } from "@rondom/services/network/merge-actors";
import { readMirror } from "@rondom/services/network/mirror/read-mirror";
import { writeFelt } from "@rondom/services/network/mirror/write-felt";
import { moveActors } from "@rondom/services/network/move-actors";
import { offerContacts } from "@rondom/services/network/offer-contacts";
import { previewMap } from "@rondom/services/network/preview-map";
import { readNetwork } from "@rondom/services/network/read-network";
import { readSharing } from "@rondom/services/network/read-sharing";
import { redoEdit } from "@rondom/services/network/redo-edit";
import { removeActor } from "@rondom/services/network/remove-actor";
import { removeActors } from "@rondom/services/network/remove-actors";
import { removeOwnDomain } from "@rondom/services/network/remove-own-domain";
import { removeTie } from "@rondom/services/network/remove-tie";
import { setActorDomains } from "@rondom/services/network/set-actor-domains";
import { setDomainState } from "@rondom/services/network/set-domain-state";
import { setNeedActors } from "@rondom/services/network/set-need-actors";
import { shareDomain } from "@rondom/services/network/share-domain";
import { placeTies } from "@rondom/services/network/tie/place-ties";
import { writeTie } from "@rondom/services/network/tie/write-tie";
import { undoEdit } from "@rondom/services/network/undo-edit";
import { unshareDomain } from "@rondom/services/network/unshare-domain";
import { unwithholdActor } from "@rondom/services/network/unwithhold-actor";
import { changeVersionMap } from "@rondom/services/network/version/change-version-map";
import { compareVersions } from "@rondom/services/network/version/compare-versions";
import { keepVersion } from "@rondom/services/network/version/keep-version";
import { listVersions } from "@rondom/services/network/version/list-versions";
import { noteWishGoal } from "@rondom/services/network/version/note-wish-goal";
import { readVersion } from "@rondom/services/network/version/read-version";
import { removeVersion } from "@rondom/services/network/version/remove-version";
import { withdrawConsent } from "@rondom/services/network/withdraw-consent";
import { withholdActor } from "@rondom/services/network/withhold-actor";
import { writeNeedWords } from "@rondom/services/network/write-need-words";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const networkRouter = t.router({
  read: ask(readNetwork),
  offerContacts: ask(offerContacts),
  addActor: change(addActor),
  changeActor: change(changeActor),
  removeActor: change(removeActor),
  setActorDomains: change(setActorDomains),
  addNeed: change(addNeed),
  changeNeed: change(changeNeed),
  setNeedActors: change(setNeedActors),
  writeNeedWords: change(writeNeedWords),
  writeTie: change(writeTie),
  placeTies: change(placeTies),
  giveConsent: change(giveConsent),
  withdrawConsent: change(withdrawConsent),
  setDomainState: change(setDomainState),
  addOwnDomain: change(addOwnDomain),
  changeOwnDomain: change(changeOwnDomain),
  removeOwnDomain: change(removeOwnDomain),
  addTie: change(addTie),
  removeTie: change(removeTie),
  // Questions that hold a whole file: too long for an address, so they go by POST.
  readContactFile: change(readContactFile),
  previewContacts: change(previewContacts),
  importContacts: change(importContacts),
  alsoPlaceActors: change(alsoPlaceActors),
  mergeActors: change(mergeActors),
  moveActors: change(moveActors),
  removeActors: change(removeActors),
  undoEdit: change(undoEdit),
  redoEdit: change(redoEdit),
  readConversation: ask(readConversation),
  startConversation: change(startConversation),
  changeTable: change(changeTable),
  settleStep: change(settleStep),
  endConversation: change(endConversation),
  writeDomainWords: change(writeDomainWords),
  placeActorIn: change(placeActorIn),
  meetNeed: change(meetNeed),
  askAgain: change(askAgain),
  settleAskAgain: change(settleAskAgain),
  sharing: ask(readSharing),
  previewMap: ask(previewMap),
  shareDomain: change(shareDomain),
  unshareDomain: change(unshareDomain),
  withholdActor: change(withholdActor),
  unwithholdActor: change(unwithholdActor),
  readMirror: ask(readMirror),
  writeFelt: change(writeFelt),
  listVersions: ask(listVersions),
  readVersion: ask(readVersion),
  compareVersions: ask(compareVersions),
  keepVersion: change(keepVersion),
  changeVersionMap: change(changeVersionMap),
  noteWishGoal: change(noteWishGoal),
  removeVersion: change(removeVersion),
});

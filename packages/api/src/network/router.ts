import { addActor } from "@rondom/services/network/actor/add-actor";
import { alsoPlaceActors } from "@rondom/services/network/actor/also-place-actors";
import { changeActor } from "@rondom/services/network/actor/change-actor";
import { mergeActors } from "@rondom/services/network/actor/merge-actors";
import { moveActors } from "@rondom/services/network/actor/move-actors";
import { offerContacts } from "@rondom/services/network/actor/offer-contacts";
import { removeActor } from "@rondom/services/network/actor/remove-actor";
import { removeActors } from "@rondom/services/network/actor/remove-actors";
import { setActorDomains } from "@rondom/services/network/actor/set-actor-domains";
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
import { addOwnDomain } from "@rondom/services/network/domain/add-own-domain";
import { changeOwnDomain } from "@rondom/services/network/domain/change-own-domain";
import { removeOwnDomain } from "@rondom/services/network/domain/remove-own-domain";
import { setDomainState } from "@rondom/services/network/domain/set-domain-state";
import { redoEdit } from "@rondom/services/network/edit/redo-edit";
import { undoEdit } from "@rondom/services/network/edit/undo-edit";
import { importContacts } from "@rondom/services/network/import/import-contacts";
import { previewContacts } from "@rondom/services/network/import/preview";
import { readContactFile } from "@rondom/services/network/import/read-file";
import { readMirror } from "@rondom/services/network/mirror/read-mirror";
import { writeFelt } from "@rondom/services/network/mirror/write-felt";
import { addNeed } from "@rondom/services/network/need/add-need";
import { changeNeed } from "@rondom/services/network/need/change-need";
import { setNeedActors } from "@rondom/services/network/need/set-need-actors";
import { writeNeedWords } from "@rondom/services/network/need/write-need-words";
import { readNetwork } from "@rondom/services/network/read-network";
import { giveConsent } from "@rondom/services/network/sharing/give-consent";
import { previewMap } from "@rondom/services/network/sharing/preview-map";
import { readSharing } from "@rondom/services/network/sharing/read-sharing";
import { shareDomain } from "@rondom/services/network/sharing/share-domain";
import { unshareDomain } from "@rondom/services/network/sharing/unshare-domain";
import { unwithholdActor } from "@rondom/services/network/sharing/unwithhold-actor";
import { withdrawConsent } from "@rondom/services/network/sharing/withdraw-consent";
import { withholdActor } from "@rondom/services/network/sharing/withhold-actor";
import { addTie } from "@rondom/services/network/tie/add-tie";
import { placeTies } from "@rondom/services/network/tie/place-ties";
import { removeTie } from "@rondom/services/network/tie/remove-tie";
import { writeTie } from "@rondom/services/network/tie/write-tie";
import { changeVersionMap } from "@rondom/services/network/version/change-version-map";
import { compareVersions } from "@rondom/services/network/version/compare-versions";
import { keepVersion } from "@rondom/services/network/version/keep-version";
import { listVersions } from "@rondom/services/network/version/list-versions";
import { noteWishGoal } from "@rondom/services/network/version/note-wish-goal";
import { readVersion } from "@rondom/services/network/version/read-version";
import { removeVersion } from "@rondom/services/network/version/remove-version";
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

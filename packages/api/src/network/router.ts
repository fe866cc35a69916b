import { addActor } from "@rondom/services/network/add-actor";
import { addNeed } from "@rondom/services/network/add-need";
import { addOwnDomain } from "@rondom/services/network/add-own-domain";
import { addTie } from "@rondom/services/network/add-tie";
import { changeActor } from "@rondom/services/network/change-actor";
import { changeNeed } from "@rondom/services/network/change-need";
import { changeOwnDomain } from "@rondom/services/network/change-own-domain";
import { giveConsent } from "@rondom/services/network/give-consent";
import { offerContacts } from "@rondom/services/network/offer-contacts";
import { readNetwork } from "@rondom/services/network/read-network";
import { removeActor } from "@rondom/services/network/remove-actor";
import { removeOwnDomain } from "@rondom/services/network/remove-own-domain";
import { removeTie } from "@rondom/services/network/remove-tie";
import { setActorDomains } from "@rondom/services/network/set-actor-domains";
import { setDomainState } from "@rondom/services/network/set-domain-state";
import { setNeedActors } from "@rondom/services/network/set-need-actors";
import { withdrawConsent } from "@rondom/services/network/withdraw-consent";
import { writeFeeling } from "@rondom/services/network/write-feeling";
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
  writeFeeling: change(writeFeeling),
  giveConsent: change(giveConsent),
  withdrawConsent: change(withdrawConsent),
  setDomainState: change(setDomainState),
  addOwnDomain: change(addOwnDomain),
  changeOwnDomain: change(changeOwnDomain),
  removeOwnDomain: change(removeOwnDomain),
  addTie: change(addTie),
  removeTie: change(removeTie),
});

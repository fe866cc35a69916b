import type { ProductLanguage } from "@rondom/domain/language";
import type { AwayView, OfferView } from "../load/view";
import { pageOf } from "./people";

export function away(language: ProductLanguage, over: Partial<AwayView> = {}): AwayView {
  return { ...pageOf("lieve", language, "/l/taak1/away"), state: null, reason: null, ...over };
}

/** Every state the page to step back can have. */
export const awayStates: Record<string, Partial<AwayView>> = {
  asked: { offerDoor: "/l/taak1/offer" },
  "choose-first": { chooseFirst: true, draft: "Ik word oma." },
  "too-long": { reason: "moved", problem: "too-long", draft: "Ik word oma." },
  said: { state: "said", reason: "no-time" },
  settled: { state: "settled", reason: "no-time" },
  "read-only": { readOnly: true },
};

export function offer(language: ProductLanguage, over: Partial<OfferView> = {}): OfferView {
  return {
    ...pageOf("lieve", language, "/l/taak1/offer"),
    offer: { hours: null, themes: [], lastDay: null, notKinds: [], notWords: null },
    saved: false,
    ...over,
  };
}

/** Every state the page of what a volunteer can do can have. */
export const offerStates: Record<string, Partial<OfferView>> = {
  empty: {},
  filled: {
    saved: true,
    offer: {
      hours: 3,
      themes: ["leisure", "education"],
      lastDay: "2027-06-30",
      notKinds: ["money"],
      notWords: "Ik heb geen auto.",
    },
  },
  "does-not-fit": { typed: { hours: "veel", lastDay: "31/02/2027" }, hoursProblem: true, dayProblem: true },
};

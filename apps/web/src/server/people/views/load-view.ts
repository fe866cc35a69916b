import type { Offer } from "@rondom/domain/load/offer";
import { stepBackReasons } from "@rondom/domain/load/step-back";
import { offerKinds } from "@rondom/domain/load/task-kind";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import type { OwnStepBack } from "@rondom/services/load/read-own-step-back";
import type { AwayView, OfferView } from "../../../screens/people/load/view";
import type { Reading } from "../reading";
import { oneOf, pageView } from "./page-view";

/** The page to step back on. */
export function awayView({ state, reason }: OwnStepBack, reading: Reading): AwayView {
  const posted = reading.failed?.posted;
  const again = oneOf(stepBackReasons, posted?.get("reason") ?? null);
  return {
    ...pageView(reading),
    state,
    reason: again ?? reason,
    chooseFirst: reading.failed?.beside === "reason",
  };
}

const nothing: Offer = { hours: null, themes: [], lastDay: null, notKinds: [], notWords: null };

/** The page of what a volunteer can do: what they said last, or what was just sent and did not fit. */
export function offerView(offer: Offer | null, reading: Reading): OfferView {
  const { failed, query } = reading;
  const view = { ...pageView(reading), saved: query.get("sent") === "offer" && !failed };
  if (!failed) return { ...view, offer: offer ?? nothing };
  const { posted } = failed;
  const hours = posted.get("hours") ?? "";
  return {
    ...view,
    offer: {
      ...nothing,
      themes: lifeDomains.filter((key) => posted.getAll("theme").includes(key)),
      notKinds: offerKinds.filter((kind) => posted.getAll("not").includes(kind)),
      notWords: posted.get("word"),
    },
    typed: { hours, lastDay: posted.get("lastDay") ?? "" },
    hoursProblem: failed.beside === "hours",
    dayProblem: failed.dayProblem !== undefined,
  };
}

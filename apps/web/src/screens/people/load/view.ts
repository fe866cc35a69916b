import type { Offer } from "@rondom/domain/load/offer";
import type { StepBackReason, StepBackState } from "@rondom/domain/load/step-back";
import type { PageView } from "../view";

/** The page on which somebody says that they are no longer needed or available. */
export interface AwayView extends PageView {
  /** null: nothing was said. */
  state: StepBackState | null;
  reason: StepBackReason | null;
  /** Nothing was chosen. */
  chooseFirst?: boolean;
}

/** The page on which a volunteer says what they can do. */
export interface OfferView extends PageView {
  offer: Offer;
  /** What was typed for the hours and the day, when it did not fit. */
  typed?: { hours: string; lastDay: string };
  hoursProblem?: boolean;
  dayProblem?: boolean;
  saved: boolean;
}

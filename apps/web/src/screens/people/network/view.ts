import type { DomainView, PageView, PersonView, Words } from "../view";

/** Somebody on the shared map; `you`: the reader. */
export interface HelperView extends PersonView {
  you: boolean;
}

/** A domain that the family shares. helped: people are there; nobody: an empty chair; else as it was spoken about. */
export interface HelpedPlaceView {
  domain: DomainView;
  state: "helped" | "nobody" | "spoken" | "no-need" | "not-spoken";
  people: HelperView[];
  /** Titles agreed with the family; chair: nobody meets it yet. */
  needs: { title: Words; chair: boolean }[];
}

/** What a helper reads of the map. */
export interface HelpersView {
  places: HelpedPlaceView[];
  /** Where the reader helps while the family does not share it. */
  yours: DomainView[];
}

/** The page of it; `home`: path of the reader's invitation, task or report. */
export interface HelpersPageView extends PageView, HelpersView {
  home: string;
}

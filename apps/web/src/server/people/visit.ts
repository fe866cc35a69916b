import type { Ctx } from "@rondom/services/ctx";
import type { ReactElement } from "react";
import type { Reading } from "./reading";

/** Somebody at a page of their link, with the context in which they act. */
export interface Visit extends Reading {
  ctx: Ctx;
}

/** A page behind a personal link. */
export interface PersonalPage {
  /** The page, or a file. Changes nothing. Throws Refusal("not-found") when there is nothing for this reader. */
  show: (visit: Visit) => Promise<ReactElement | Response>;
  /** What a button does; returns the parameters of the page to go back to ("sent=word"). Throws Refusal. */
  press?: (visit: Visit, fields: URLSearchParams) => Promise<string>;
}

import { makeCaller } from "@rondom/api/root";
import { saidRefusal } from "@rondom/api/said-error";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { actingCtx } from "../server/acting-ctx";

/** The procedures on the server, as who is signed in: `(await caller()).family.read({ familyId })`. */
export const caller = cache(async () => makeCaller({ ctx: await actingCtx() }));

/** The first view of a page. Not there or not hers: the page "not found"; signed out: the entrance. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const refusal = saidRefusal(error instanceof Error ? error.cause : null);
    if (refusal?.code === "signed-out") redirect("/in");
    // An id that is no id was not found either.
    if (refusal?.code === "not-found" || refusal?.code === "not-valid") notFound();
    throw error;
  }
}

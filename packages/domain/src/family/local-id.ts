import { z } from "zod";

/** Ids hold inside one file alone. */
export const localIdPattern = "^[a-z][a-z0-9-]{0,39}$";
export const localId = z.string().regex(new RegExp(localIdPattern), { error: "not-an-id" });
export const localIdOrNull = localId.nullish().transform((id) => id ?? null);

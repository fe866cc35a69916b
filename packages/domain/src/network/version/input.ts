import { z } from "zod";
import { idField } from "../../family/input";
import { versionPlaces, versionTimes } from "./version";

/** What is said when a version is kept; nobody tells a map without being somebody. */
export const versionInput = z.object({
  id: idField,
  toldBy: z
    .array(idField)
    .min(1, { error: "needed" })
    .max(60, { error: "too-many" })
    .transform((ids) => [...new Set(ids)]),
  about: z.enum(versionTimes, { error: "not-understood" }).default("now"),
  where: z.enum(versionPlaces, { error: "not-understood" }).default("here"),
});

import { z } from "zod";
import { readAddress } from "./address";

/** A mail address that may be left empty (null); refused with the key of the reason, "address-…". */
export const addressField = z
  .string()
  .max(2000, { error: "too-long" })
  .nullish()
  .transform((typed, context) => {
    if (!typed?.trim()) return null;
    const reading = readAddress(typed.trim());
    if ("address" in reading) return reading.address;
    context.addIssue({ code: "custom", message: `address-${reading.refused}` });
    return z.NEVER;
  });

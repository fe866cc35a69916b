import { z } from "zod";
import { isId } from "./id";
import { type Person, personOf } from "./person";

/** A person by key, "actor:ID" or "member:ID". */
export const personField = z.string({ error: "needed" }).transform((key, context): Person => {
  const person = personOf(key);
  if (person && isId(person.id)) return person;
  context.issues.push({ code: "custom", message: "not-understood", input: key });
  return z.NEVER;
});

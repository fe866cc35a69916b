import { contactInput, placesInput } from "@rondom/domain/network/input";
import { usuallyFormal } from "@rondom/domain/network/usually-formal";
import { limits, lineOrNull } from "@rondom/domain/text";
import type { Network } from "@rondom/services/network/read-network";
import { z } from "zod";

/** What the form of an actor holds: the contact, and this person's part in the family. */
export const actorInput = contactInput.extend({
  role: lineOrNull(limits.role),
  volunteer: z.boolean(),
  places: placesInput,
});

export type ActorValues = z.input<typeof actorInput>;
export type ActorOutput = z.output<typeof actorInput>;

/** An empty form, in a domain where that is known; for one member while that member stands in the middle. */
export function newActor(domain: string | null, memberId: string | null = null): ActorValues {
  return {
    name: "",
    organisationName: "",
    functionName: "",
    formal: usuallyFormal(domain),
    languages: [],
    email: "",
    phone: "",
    role: "",
    volunteer: domain === "volunteers",
    places: domain ? [{ domain, memberId }] : [],
  };
}

/** The form as it stands for somebody on the map. */
export function valuesOf(actor: Network["actors"][number]): ActorValues {
  const { contact } = actor;
  return {
    name: contact.name,
    organisationName: contact.organisationName ?? "",
    functionName: contact.functionName ?? "",
    formal: contact.formal,
    languages: actorInput.shape.languages.safeParse(contact.languages).data ?? [],
    email: contact.email ?? "",
    phone: contact.phone ?? "",
    role: actor.ownRole ?? "",
    volunteer: actor.volunteer,
    places: actor.places.map(({ domain, memberId }) => ({ domain, memberId })),
  };
}

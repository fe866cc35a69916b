import type { z } from "zod";
import { limits, lineOrNull } from "../../text";
import { contactInput, placesInput } from "../input";
import { usuallyFormal } from "../usually-formal";
import type { CellField } from "./contact-field";
import type { ContactLine } from "./contact-table";
import { type FamilyWords, readDomains, readMembers, type Wrong } from "./read-places";
import { readFormal, readLanguages, readYesNo } from "./words-of-cell";

/** Somebody of the file as they would stand on the map. */
export interface ReadPerson {
  contact: z.output<typeof contactInput>;
  role: string | null;
  volunteer: boolean;
  places: { domain: string; memberId: string | null }[];
}

export interface LineReading {
  /** Null as long as something is wrong. */
  person: ReadPerson | null;
  wrongs: Wrong[];
  /** Languages for which the product has no place; they are left out. */
  unknownLanguages: string[];
}

const fieldOf = {
  name: "name",
  organisationName: "organisation",
  functionName: "function",
  email: "email",
  phone: "phone",
} satisfies Record<string, CellField>;
const isOfContact = (name: unknown): name is keyof typeof fieldOf => Object.hasOwn(fieldOf, String(name));
const roleField = lineOrNull(limits.role);

/** Reads the cells of one person by the rules of the map's own forms, and names everything that does not fit. */
export function readLine({ cells }: ContactLine, family: FamilyWords): LineReading {
  const { domains, wrongs: ofDomains } = readDomains(cells.domain, family.ownDomains);
  const { memberIds, wrongs: ofMembers } = readMembers(cells.member, family.members);
  const { tags, unknown } = readLanguages(cells.languages);
  const formal = readFormal(cells.formal);
  const volunteer = readYesNo(cells.volunteer);
  const role = roleField.safeParse(cells.role);
  const places = placesInput.safeParse(
    domains.flatMap((domain) => memberIds.map((memberId) => ({ domain, memberId }))),
  );
  const home = domains[0] ?? null;
  const contact = contactInput.safeParse({
    name: cells.name,
    organisationName: cells.organisation,
    functionName: cells.function,
    formal: formal ?? (home ? usuallyFormal(home) : cells.organisation.trim() !== ""),
    languages: tags,
    email: cells.email,
    phone: cells.phone,
  });
  const wrongs: Wrong[] = [
    ...(contact.error?.issues ?? []).flatMap(({ path: [name], message }) =>
      isOfContact(name) ? [{ field: fieldOf[name], reason: message }] : [],
    ),
    ...ofDomains,
    ...ofMembers,
  ];
  if (places.error) wrongs.push({ field: "domain", reason: "too-many" });
  // A place is a domain for somebody: without the domain the name would be lost.
  if (memberIds[0] !== null && domains.length + ofDomains.length === 0) {
    wrongs.push({ field: "domain", reason: "needed" });
  }
  if (formal === undefined)
    wrongs.push({ field: "formal", reason: "formal-or-informal", said: cells.formal });
  if (role.error) wrongs.push({ field: "role", reason: "too-long" });
  if (volunteer === undefined) {
    wrongs.push({ field: "volunteer", reason: "yes-or-no", said: cells.volunteer });
  }
  const fits = wrongs.length === 0 && contact.success && places.success && role.success;
  return {
    person: fits
      ? {
          contact: contact.data,
          role: role.data,
          volunteer: volunteer ?? home === "volunteers",
          places: places.data,
        }
      : null,
    wrongs,
    unknownLanguages: unknown,
  };
}

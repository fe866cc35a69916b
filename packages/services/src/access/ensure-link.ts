import type { InFamily } from "@rondom/db/access/access";
import type { Reader, Writer } from "@rondom/db/access/handle";
import { add, change, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { LinkPurpose } from "@rondom/domain/access/link";
import { newId } from "@rondom/domain/id";
import { type Person, personColumns } from "@rondom/domain/person";
import type { Settings } from "../ctx";
import { tokenOf } from "./link-token";

type About = { purpose: Exclude<LinkPurpose, "family">; subjectId: string };

/** What finds the link of a person: a member of the family has a single one for everything. */
function keyOf(person: Person, { purpose, subjectId }: About) {
  const about =
    person.kind === "member"
      ? ({ purpose: "family", subjectId: person.id } as const)
      : { purpose, subjectId };
  return { ...about, ...personColumns(person) };
}

/** True while access by this link stands; it makes and revives none. */
export async function hasLink(reader: Reader<InFamily>, person: Person, about: About): Promise<boolean> {
  return (await rowsOf(reader, "link", { ...keyOf(person, about), revokedAt: null })).length > 0;
}

/**
 * The one link of a person for a purpose and subject, made when it is not there yet or was taken back. A member of the family has a
 * single link for everything: purpose "family", subject their own id.
 */
export async function ensureLink(
  writer: Writer<InFamily>,
  person: Person,
  about: About,
): Promise<Row<"link">> {
  const key = keyOf(person, about);
  const [known] = await rowsOf(writer, "link", key);
  if (!known) return add(writer, "link", { id: newId(), ...key, version: 1, createdAt: writer.now });
  // Access that was taken back and is given again comes with a new link; one in doubt waits for the coordinator.
  if (known.revokedAt === null || known.revokedWhy === "not-me") return known;
  const standing = { version: known.version + 1, revokedAt: null };
  await change(writer, "link", known.id, standing);
  return { ...known, ...standing };
}

/** Path of a link: /f/… for the family, /l/… for everybody else. */
export function linkPath(settings: Settings, link: Row<"link">): string {
  return `/${link.purpose === "family" ? "f" : "l"}/${tokenOf(settings.linkKey, link)}`;
}

/** Full address of a link, with the page of the family link it should open ("task/ID") where that matters. */
export function linkUrl(settings: Settings, link: Row<"link">, page = ""): string {
  const rest = link.purpose === "family" && page ? `/${page}` : "";
  return settings.appUrl + linkPath(settings, link) + rest;
}

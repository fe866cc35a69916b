import { Refusal } from "@rondom/domain/refusal";
import { and, asc, eq } from "drizzle-orm";
import type { PersonAccess } from "../access/access";
import { connectionOf, type Reader, touch, type Writer } from "../access/handle";
import type { NewRow, Row } from "../tables/schema";

function ownMemberId({ access }: Reader<PersonAccess>): string {
  if (access.purpose !== "family" || access.person.kind !== "member") throw new Refusal("not-found");
  return access.person.id;
}

/** The wishes of the member who holds the link, the oldest first; nobody else's. */
export async function ownWishes(reader: Reader<PersonAccess>): Promise<Row<"wish">[]> {
  const { queries, tables } = connectionOf(reader);
  return queries
    .select()
    .from(tables.wish)
    .where(
      and(eq(tables.wish.familyId, reader.access.familyId), eq(tables.wish.memberId, ownMemberId(reader))),
    )
    .orderBy(asc(tables.wish.at), asc(tables.wish.id));
}

/** Writes a wish of the member who holds the link. */
export async function addOwnWish(
  writer: Writer<PersonAccess>,
  wish: Omit<NewRow<"wish">, "familyId" | "organisationId" | "memberId" | "at">,
): Promise<void> {
  const memberId = ownMemberId(writer);
  const { queries, tables } = connectionOf(writer);
  const { familyId, organisationId } = writer.access;
  await queries.insert(tables.wish).values({ ...wish, familyId, organisationId, memberId, at: writer.now });
  touch(writer, wish.id);
}

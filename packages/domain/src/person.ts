/** Somebody round the family who can be invited, own a task or read a report. */
export type Person = { kind: "actor"; id: string } | { kind: "member"; id: string };

/** "actor:ID" or "member:ID": one key for maps and forms. */
export type PersonKey = `${Person["kind"]}:${string}`;

export function personKey(person: Person): PersonKey {
  return `${person.kind}:${person.id}`;
}

/** The person behind a key, or null when it is not one. */
export function personOf(key: string): Person | null {
  const [kind, id, rest] = key.split(":");
  if ((kind !== "actor" && kind !== "member") || !id || rest !== undefined) return null;
  return { kind, id };
}

/** The person a row names in its actorId and memberId columns. */
export function personIn(row: { actorId: string | null; memberId: string | null }): Person | null {
  if (row.actorId) return { kind: "actor", id: row.actorId };
  return row.memberId ? { kind: "member", id: row.memberId } : null;
}

/** The two columns in which rows name a person. */
export function personColumns(person: Person): { actorId: string | null; memberId: string | null } {
  return person.kind === "actor"
    ? { actorId: person.id, memberId: null }
    : { actorId: null, memberId: person.id };
}

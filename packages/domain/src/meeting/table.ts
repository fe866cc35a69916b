import type { PersonKey } from "../person";

/** Somebody invited, as far as telling others about them goes. */
export interface Guest {
  key: PersonKey;
  kind: "actor" | "member";
  name: string;
  formal: boolean;
  minor: boolean;
  /** What they are to this family; may hold the name of a child, so only informal people are shown by it. */
  role: string | null;
  functionName: string | null;
  organisation: string | null;
  /** The family agrees that others read the name. */
  mayBeNamed: boolean;
}

/** Somebody at the table as one reader may see them. Without a name and a role: an acquaintance of the family. */
export interface SeenGuest {
  name: string | null;
  kind: "formal" | "informal" | "family" | "interpreter";
  role: string | null;
  organisation: string | null;
  /** Language tag, of the interpreter. */
  interprets: string | null;
}

/**
 * Who else comes, for one reader. The family knows its own people and reads all of it. An actor reads of other actors
 * the name and function where the family agreed to it, else the function alone; of the family the adults, by
 * first name, since whoever is invited knows the family; its children are not announced to anybody.
 */
export function whoElseComes(
  reader: { key: PersonKey; kind: "actor" | "member" },
  guests: readonly Guest[],
  interpreterLanguage: string | null,
): SeenGuest[] {
  const others = guests.filter(({ key }) => key !== reader.key);
  const seen = reader.kind === "member" ? others.map(whole) : others.flatMap(asHelpersSee);
  const interpreter: SeenGuest[] =
    interpreterLanguage === null ? [] : [{ ...nobody, kind: "interpreter", interprets: interpreterLanguage }];
  return [...seen, ...interpreter];
}

const nobody = { name: null, role: null, organisation: null, interprets: null };

function whole(guest: Guest): SeenGuest {
  const { name, role, organisation } = guest;
  return { ...nobody, name, kind: kindOf(guest), role: role ?? guest.functionName, organisation };
}

/** Somebody as any helper may see them, nobody for a child of the family: on invitations and on the map alike. */
export function asHelpersSee(guest: Guest): SeenGuest[] {
  const kind = kindOf(guest);
  if (guest.kind === "member") {
    return guest.minor ? [] : [{ ...nobody, kind, name: guest.name.split(" ")[0] ?? guest.name }];
  }
  const role = guest.formal ? guest.functionName : guest.role;
  if (guest.mayBeNamed)
    return [{ ...nobody, kind, name: guest.name, role, organisation: guest.organisation }];
  return [{ ...nobody, kind, role: guest.formal ? role : null }];
}

function kindOf({ kind, formal }: Guest): SeenGuest["kind"] {
  if (kind === "member") return "family";
  return formal ? "formal" : "informal";
}

/** What people and things are called instead, in the reader's language. */
export interface PseudonymWords {
  /** "Het gezin". */
  readonly family: string;
  /** "Gezinslid A". */
  readonly member: (letter: string) => string;
  /** "Persoon 1". */
  readonly person: (number: number) => string;
  readonly organisation: (number: number) => string;
  readonly ownDomain: (number: number) => string;
  readonly need: (number: number) => string;
  readonly goal: (number: number) => string;
  /** In place of whatever somebody said in their own words. */
  readonly ownWords: string;
}

/** The lists of a map or of a family file in which somebody or something is named. */
export interface Named {
  readonly familyId?: string;
  readonly members: readonly { id: string }[];
  /** With the contact behind the person, as a row or as its id. */
  readonly actors: readonly { id: string; contact?: string | { id: string } }[];
  readonly needs: readonly { id: string }[];
  readonly goals?: readonly { id: string }[];
  readonly domains?: readonly { key: string; own: unknown }[];
  readonly ownDomains?: readonly { id: string }[];
}

/** The pseudonym of every row that has a name, by its id: numbered in the order of joining. */
export function pseudonymsOf(named: Named, words: PseudonymWords): Map<string, string> {
  const { members, actors, needs, goals = [], domains = [], ownDomains = [] } = named;
  const own = [
    ...domains.flatMap((domain) => (domain.own ? [domain.key] : [])),
    ...ownDomains.map(({ id }) => id),
  ];
  const numbered = (ids: readonly string[], name: (number: number) => string) =>
    ids.map((id, at): [string, string] => [id, name(at + 1)]);
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const contacts = actors.flatMap(({ contact }, at): [string, string][] => {
    if (contact === undefined) return [];
    return [[typeof contact === "string" ? contact : contact.id, words.person(at + 1)]];
  });
  return new Map([
    ...(named.familyId === undefined ? [] : [[named.familyId, words.family] as const]),
    ...members.map(({ id }, at) => [id, words.member(letterOf(at))] as const),
    ...numbered(idsOf(actors), words.person),
    ...contacts,
    ...numbered(own, words.ownDomain),
    ...numbered(idsOf(needs), words.need),
    ...numbered(idsOf(goals), words.goal),
  ]);
}

/** A, B … Z, AA, AB …. */
function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter;
}

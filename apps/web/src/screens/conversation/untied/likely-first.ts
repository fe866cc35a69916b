interface Person {
  id: string;
  domains: readonly string[];
}

/** Who may know somebody: everybody else, those who help in the same domains first, in the order of the map. */
export function likelyFirst<A extends Person>(actors: readonly A[], one: A): A[] {
  const shared = ({ domains }: A) => domains.filter((domain) => one.domains.includes(domain)).length;
  return actors.filter(({ id }) => id !== one.id).toSorted((a, b) => shared(b) - shared(a));
}

interface Offered {
  name: string;
  domains: readonly string[];
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("nl").trim();

/**
 * Who of the map may also help in this domain: whoever is not there yet, those who help in most places first. While a
 * name is typed only those whose name holds it, accents and capitals apart.
 */
export function offeredHere<A extends Offered>(actors: readonly A[], domain: string, typed: string): A[] {
  const words = plain(typed);
  return actors
    .filter(({ name, domains }) => !domains.includes(domain) && plain(name).includes(words))
    .toSorted((one, other) => other.domains.length - one.domains.length);
}

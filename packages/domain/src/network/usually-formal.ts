/** In two domains the people are mostly no professionals; a first guess that can be changed. */
export function usuallyFormal(domain: string | null): boolean {
  return domain !== null && domain !== "volunteers" && domain !== "informal";
}

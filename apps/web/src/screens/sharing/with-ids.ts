import type { MapPreview } from "./view";

/** The page with whose each name is, so that it can be hidden by the same pseudonym as everywhere. */
export function withIds(
  preview: MapPreview,
  actors: readonly { readonly id: string; readonly name: string }[],
): MapPreview {
  const owned = <P extends { name: string | null }>(person: P) => {
    const id = actors.find(({ name }) => name === person.name)?.id;
    return id === undefined ? person : { ...person, id };
  };
  const domains = preview.map.domains.map((domain) => ({ ...domain, people: domain.people.map(owned) }));
  return { ...preview, map: { ...preview.map, domains } };
}

/** The three drawings of the same people (looks, section 4); each has a place in the address. */
export const views = ["map", "ecomap", "circles"] as const;
export type View = (typeof views)[number];

/** The drawing that an address asks for; the map when it asks for none that is known. */
export function viewIn(search: { get(name: string): string | null }): View {
  const asked = search.get("view");
  return views.find((view) => view === asked) ?? "map";
}

/** The address of the same page with another drawing; the map, which it usually is, needs no word. */
export function addressOf(view: View, { pathname, search }: { pathname: string; search: string }): string {
  const asked = new URLSearchParams(search);
  if (view === "map") asked.delete("view");
  else asked.set("view", view);
  const words = asked.toString();
  return words ? `${pathname}?${words}` : pathname;
}

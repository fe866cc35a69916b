/** What a family may pick for a domain of its own; none of them belongs to one of the ten. */
export const ownDomainIcons = [
  "star",
  "car",
  "scale",
  "plane",
  "book-open",
  "sun",
  "phone",
  "map-pin",
  "utensils",
  "shield",
] as const;

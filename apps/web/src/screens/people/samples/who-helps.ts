import type { ProductLanguage } from "@rondom/domain/language";
import type { FamilySharingView } from "../family/view";
import type { HelpersPageView, HelpersView } from "../network/view";
import { bart, dutch, els, lieve, neighbour, pageOf } from "./people";

const seen: HelpersView = {
  places: [
    {
      domain: { key: "education" },
      state: "helped",
      people: [
        { ...lieve, you: true },
        { ...els, name: null, you: false },
        { ...bart, you: false },
      ],
      needs: [
        { title: dutch("een school voor Yusuf en Salma"), chair: false },
        { title: dutch("iemand die meefietst"), chair: true },
      ],
    },
    {
      domain: { key: "informal" },
      state: "helped",
      people: [
        { ...neighbour, you: false },
        { ...neighbour, you: false },
      ],
      needs: [],
    },
    {
      domain: { key: "work" },
      state: "nobody",
      people: [],
      needs: [{ title: dutch("opleiding"), chair: true }],
    },
    { domain: { key: "leisure" }, state: "spoken", people: [], needs: [] },
    { domain: { key: "housing" }, state: "no-need", people: [], needs: [] },
    { domain: { key: "own1", name: "Geloof en feesten" }, state: "not-spoken", people: [], needs: [] },
  ],
  yours: [{ key: "health" }],
};

/** A helper at the map that the family shares. */
export function helpers(language: ProductLanguage, over: Partial<HelpersPageView> = {}): HelpersPageView {
  return { ...pageOf("lieve", language, "/l/abc123/map"), home: "/l/abc123", ...seen, ...over };
}

/** A member of the family at what the helpers see. */
export function sharing(language: ProductLanguage, over: Partial<FamilySharingView> = {}): FamilySharingView {
  const who = language === "ar" ? "raniaArabic" : "rania";
  const agreed = { by: "Rania Khalil", on: "2026-11-03" };
  return {
    ...pageOf(who, language, "/f/rania1/sharing"),
    home: "/f/rania1",
    domains: [
      { domain: { key: "education" }, agreed },
      { domain: { key: "own1", name: "Geloof en feesten" }, agreed },
      { domain: { key: "health" }, agreed: null },
      { domain: { key: "finance" }, agreed: null },
    ],
    seen: { places: seen.places.slice(0, 1), yours: [] },
    ...over,
  };
}

export const sharingStates: Record<string, Partial<FamilySharingView>> = {
  full: {},
  took: { done: { act: "unshare", domain: { key: "health" } } },
  gave: { done: { act: "share", domain: { key: "education" } } },
  nothing: { domains: [{ domain: { key: "health" }, agreed: null }], seen: { places: [], yours: [] } },
  "read-only": { readOnly: true },
};

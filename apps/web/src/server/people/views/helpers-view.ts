import type { ParticipantMap } from "@rondom/domain/network/participant-map";
import type { HelpersPageView, HelpersView } from "../../../screens/people/network/view";
import type { Reading } from "../reading";
import { onFile, pageView } from "./page-view";

/** What a helper reads of the map, in the shape of the page. */
export function helpersView({ domains, yours }: ParticipantMap): HelpersView {
  return {
    places: domains.map(({ key, own, state, people, needs }) => ({
      domain: { key, name: own?.name ?? null },
      state,
      people: people.map(({ name, kind, role, organisation, you }) => ({
        name,
        kind,
        role: role ? onFile(role) : null,
        organisation,
        you,
      })),
      needs: needs.map(({ title, chair }) => ({ title: onFile(title), chair })),
    })),
    yours: yours.map((key) => ({ key })),
  };
}

/** The page of a participant. */
export function helpersPageView(map: ParticipantMap, reading: Reading): HelpersPageView {
  return { ...pageView(reading), home: reading.home, ...helpersView(map) };
}

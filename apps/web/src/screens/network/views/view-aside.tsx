"use client";

import { CirclesAside } from "../circles/circles-aside";
import { EcomapAside } from "../ecomap/ecomap-aside";
import { SeatSigns } from "../legend";
import { Duplicates } from "../merge/duplicates";
import { useNetwork } from "../network-place";
import { Missing } from "../panel/missing";

/** Under the panel of what is chosen: what belongs to the drawing that is shown. */
export function ViewAside() {
  const { view, network } = useNetwork();
  if (view === "map") {
    return (
      <>
        <Duplicates />
        <Missing />
      </>
    );
  }
  if (network.feelingsClosed) return null;
  return (
    <>
      {view === "circles" ? <CirclesAside /> : <EcomapAside />}
      <ul className="flex flex-wrap gap-x-5 gap-y-2 text-small text-soft">
        <SeatSigns />
      </ul>
    </>
  );
}

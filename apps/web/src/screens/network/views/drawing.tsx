"use client";

import { CirclesGroups } from "../circles/circles-groups";
import { CirclesPicture } from "../circles/circles-picture";
import { EcomapGroups } from "../ecomap/ecomap-groups";
import { EcomapPicture } from "../ecomap/ecomap-picture";
import type { Highlight } from "../ecomap/highlight";
import type { Layers } from "../layers/layers";
import { NetworkList } from "../list/network-list";
import { SmallPicture } from "../list/small-picture";
import { NetworkPicture } from "../network-picture";
import { useNetwork } from "../network-place";
import { ClosedNote } from "./closed-note";

interface DrawingProps {
  layers: Layers;
  highlight: Highlight;
  onList: () => void;
}

/** The drawing that is shown, as a picture. */
export function DrawnView({ layers, highlight, onList }: DrawingProps) {
  const { view, network } = useNetwork();
  if (view === "map") return <NetworkPicture layers={layers} onList={onList} />;
  if (network.feelingsClosed) return <ClosedNote />;
  if (view === "circles") return <CirclesPicture onList={onList} />;
  return <EcomapPicture onList={onList} highlight={highlight} />;
}

/** The same as a list: it does all that the picture does, and is the only form on narrow screens. */
export function ListedView() {
  const { view, network } = useNetwork();
  if (view === "map") {
    return (
      <>
        <SmallPicture />
        <NetworkList />
      </>
    );
  }
  if (network.feelingsClosed) return <ClosedNote />;
  return view === "circles" ? <CirclesGroups /> : <EcomapGroups />;
}

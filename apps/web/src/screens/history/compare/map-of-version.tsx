"use client";

import { layoutToFit } from "@rondom/drawing/map/fit-layout";
import type { VersionOnMap } from "@rondom/drawing/paper/paper-version-maps";
import { mapMarks } from "@rondom/drawing/time/map-marks";
import { useMemo } from "react";
import { usePaneWidth } from "../../network/use-pane-width";
import { VersionMap } from "../picture/version-map";

interface MapOfVersionProps {
  version: VersionOnMap;
  label: string;
  onlyDifferences: boolean;
}

/** One version drawn as the network map, as wide as there is room. */
export function MapOfVersion({ version: { input, items }, label, onlyDifferences }: MapOfVersionProps) {
  const { pane, width } = usePaneWidth();
  const layout = useMemo(() => layoutToFit(input, width), [input, width]);
  return (
    <div ref={pane}>
      <VersionMap
        layout={layout}
        marks={mapMarks(layout, items)}
        label={label}
        onlyDifferences={onlyDifferences}
      />
    </div>
  );
}

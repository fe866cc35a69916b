"use client";

import { Waiting } from "../../../ui/waiting";
import { useHistory } from "../history-place";
import { ChooseVersions } from "./choose-versions";
import type { Look } from "./look";
import { pairsOf } from "./side-by-side";
import { useComparison } from "./use-comparison";
import { VersionsShown } from "./versions-shown";

/** Two or three versions side by side, or as the difference of each pair. */
export function CompareSides({ look }: { look: Look }) {
  const { keys } = useHistory();
  const comparison = useComparison(keys);
  const asDifference = look.form === "difference";
  const shown = asDifference ? pairsOf(keys).map(([, to]) => to) : keys;
  return (
    <>
      <ChooseVersions third />
      {comparison ? (
        <div
          className={`grid items-stretch gap-3 ${
            look.drawing === "circles"
              ? "grid-cols-[repeat(auto-fit,minmax(min(100%,28rem),1fr))]"
              : "grid-cols-1 min-[1700px]:grid-cols-2"
          }`}
        >
          <VersionsShown {...{ comparison, keys, shown, look, asDifference }} />
        </div>
      ) : (
        <Waiting />
      )}
    </>
  );
}

"use client";

import { Waiting } from "../../../ui/waiting";
import { useHistory } from "../history-place";
import { ChooseVersions } from "./choose-versions";
import type { Look } from "./look";
import { pairsOf } from "./side-by-side";
import { useComparison } from "./use-comparison";
import { VersionsShown } from "./versions-shown";

const two = "min-[68rem]:grid-cols-2";
/** The third stands below the first two where they fill the window, with its words beside it. */
const three =
  "min-[68rem]:grid-cols-2 min-[102rem]:grid-cols-3 min-[68rem]:max-[101.99rem]:[&>:nth-child(3)]:col-span-2 min-[68rem]:max-[101.99rem]:[&>:nth-child(3)]:grid-cols-2";

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
        <div className={`grid gap-3 ${look.drawing === "map" ? "" : shown.length > 2 ? three : two}`}>
          <VersionsShown {...{ comparison, keys, shown, look, asDifference }} />
        </div>
      ) : (
        <Waiting />
      )}
    </>
  );
}

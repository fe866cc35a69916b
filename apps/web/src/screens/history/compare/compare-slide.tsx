"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Waiting } from "../../../ui/waiting";
import { useHistory } from "../history-place";
import type { Look } from "./look";
import { inLife, today } from "./side-by-side";
import { TimeSlider } from "./time-slider";
import { useComparison } from "./use-comparison";
import { VersionsShown } from "./versions-shown";

/** The whole history, one version at a time with what changed since the one before; everybody keeps their row. */
export function CompareSlide({ look }: { look: Look }) {
  const { history } = useHistory();
  const say = useTranslations("coordinator-history.slider");
  const keys = useMemo(() => inLife(history), [history]);
  const [at, setAt] = useState(keys.indexOf(today));
  const comparison = useComparison(keys);
  const place = Math.min(at, keys.length - 1);
  if (keys.length < 2) return <p className="text-note text-soft">{say("one")}</p>;
  if (!comparison) return <Waiting />;
  return (
    <>
      <TimeSlider keys={keys} at={place} onMove={setAt} />
      <VersionsShown
        {...{ comparison, keys, look }}
        shown={keys.slice(place, place + 1)}
        wide={look.drawing === "circles"}
      />
    </>
  );
}

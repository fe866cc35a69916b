"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Waiting } from "../../../ui/waiting";
import { useHistory } from "../history-place";
import type { Look } from "./look";
import { inLife, today } from "./side-by-side";
import { TimeSlider } from "./time-slider";
import { useComparison } from "./use-comparison";
import { VersionsShown } from "./versions-shown";

interface CompareSlideProps {
  look: Look;
  /** The key of the version that is shown. */
  at: string;
  setAt: (key: string) => void;
}

/** The whole history, one version at a time with what changed since the one before; everybody keeps their row. */
export function CompareSlide({ look, at, setAt }: CompareSlideProps) {
  const { history } = useHistory();
  const say = useTranslations("coordinator-history.slider");
  const keys = useMemo(() => inLife(history), [history]);
  const comparison = useComparison(keys);
  // One that was shown may have been taken out of the history since.
  const place = keys.includes(at) ? keys.indexOf(at) : keys.indexOf(today);
  if (keys.length < 2) return <p className="text-note text-soft">{say("one")}</p>;
  if (!comparison) return <Waiting />;
  return (
    <>
      <TimeSlider keys={keys} at={place} onMove={(to) => setAt(keys[to] ?? today)} />
      <VersionsShown
        {...{ comparison, keys, look }}
        shown={keys.slice(place, place + 1)}
        wide={look.drawing === "circles"}
      />
    </>
  );
}

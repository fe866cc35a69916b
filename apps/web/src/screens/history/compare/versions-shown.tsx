"use client";

import { layoutDifference, layoutVersions } from "@rondom/drawing/time/layout";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { PaperButton } from "../../network/paper/paper-button";
import type { PaperVersions } from "../../network/paper/use-fitting";
import { VersionCircles } from "../picture/version-circles";
import { useVersionWords } from "../use-version-words";
import { DifferenceList } from "./difference-list";
import type { Look } from "./look";
import { MapOfVersion } from "./map-of-version";
import { PrintedVersions } from "./printed-versions";
import type { Comparison } from "./use-comparison";
import { useShown } from "./use-shown";
import { useVersionMaps } from "./use-version-maps";
import { VersionCard } from "./version-card";
import { WhoIsWhere } from "./who-is-where";

interface VersionsShownProps {
  comparison: Comparison;
  /** All versions that keep their rows together. */
  keys: readonly string[];
  /** Those that are shown now. */
  shown: readonly string[];
  look: Look;
  /** The shown one as a difference with the one before it. */
  asDifference?: boolean;
  /** Words stand beside the pictures. */
  wide?: boolean;
}

/** Versions beside each other, or one with what changed; each with its picture and its words. */
export function VersionsShown({
  comparison,
  keys,
  shown,
  look,
  asDifference = false,
  wide = false,
}: VersionsShownProps) {
  const say = useTranslations("coordinator-history");
  const wordsOf = useVersionWords();
  const input = useShown(comparison, keys);
  const { drawing, onlyDifferences } = look;
  const names = new Map(input.people.map(({ id, name }) => [id, name]));
  const maps = useVersionMaps(comparison);
  const nameOf = (id: string) => names.get(id) ?? "";
  const layouts = useMemo(() => layoutVersions(input), [input]);
  const layoutOf = (key: string) => {
    const before = keys[keys.indexOf(key) - 1];
    const moved = asDifference && before !== undefined ? layoutDifference(input, before, key) : null;
    return moved ?? layouts.find((one) => one.key === key);
  };
  // A difference is drawn with the one before it.
  const first = keys.indexOf(shown[0] ?? "");
  const printed = asDifference ? keys.slice(Math.max(0, first - 1), first + shown.length) : shown;
  const onPaper: PaperVersions = {
    keys: printed,
    form: asDifference ? "difference" : "side",
    drawing,
    maps: shown.flatMap((key) => maps.get(key) ?? []),
    input: { ...input, versions: input.versions.filter(({ key }) => printed.includes(key)) },
  };
  return (
    <>
      {shown.map((key) => {
        const version = comparison.maps.get(key);
        if (!version) return null;
        const before = keys[keys.indexOf(key) - 1];
        const pair = comparison.pairs.find(({ to }) => to.id === key);
        const layout = layoutOf(key);
        const onMap = maps.get(key);
        const { title } = wordsOf(key);
        const people = version.map.actors.length;
        const label = say("picture", { title, count: people });
        const faint = onlyDifferences && pair !== undefined;
        const both = asDifference && before !== undefined ? `${wordsOf(before).title} → ${title}` : title;
        return (
          <VersionCard
            key={key}
            versionKey={key}
            wide={wide}
            title={both}
            people={people}
            picture={
              drawing === "circles" && layout ? (
                <VersionCircles layout={layout} label={label} onlyDifferences={faint} />
              ) : onMap ? (
                <MapOfVersion version={onMap} label={label} onlyDifferences={faint} />
              ) : null
            }
          >
            {pair ? (
              <DifferenceList items={pair.items} to={version} nameOf={nameOf} />
            ) : look.form === "slide" ? (
              <WhoIsWhere map={version.map} nameOf={nameOf} />
            ) : null}
          </VersionCard>
        );
      })}
      <div className="col-span-full">
        <PaperButton versions={onPaper} />
      </div>
      <PrintedVersions versions={onPaper} onlyDifferences={onlyDifferences} />
    </>
  );
}

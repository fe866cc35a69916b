"use client";

import type { VersionMap } from "@rondom/domain/network/version/version";
import { layoutVersions } from "@rondom/drawing/time/layout";
import { useQuery } from "@tanstack/react-query";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { Waiting } from "../../../ui/waiting";
import { MemberSelect } from "../../family/member-select";
import { Refused } from "../../family/refused";
import { useNetwork } from "../../network/network-place";
import { useMapCentre } from "../../network/use-map-words";
import { PrintedVersions } from "../compare/printed-versions";
import { beside } from "../compare/side-by-side";
import { useComparison } from "../compare/use-comparison";
import { useShown } from "../compare/use-shown";
import { useHistory } from "../history-place";
import { useVersionWords } from "../use-version-words";
import { AddDrawn } from "./add-drawn";
import { DraggedCircles } from "./dragged-circles";
import { DrawnDomains } from "./drawn-domains";
import { DrawnPeople } from "./drawn-people";
import { type MakeEdit, useVersionEdits } from "./use-version-edits";

/** Draws how it was, or how it is wished: on a copy, so that nothing of today changes. */
export function DrawVersion({ versionId }: { versionId: string }) {
  const { familyId } = useHistory();
  const { data } = useQuery(useTRPC().network.readVersion.queryOptions({ familyId, versionId }));
  if (!data || data.about === "now") return <Waiting />;
  const { id, about, version, toldBy, map } = data;
  return <Drawn key={id} {...{ id, about, version, toldBy, map }} />;
}

interface DrawnProps {
  id: string;
  about: "then" | "wished";
  version: number;
  toldBy: readonly string[];
  map: VersionMap;
}

function Drawn({ id, about, version, toldBy, map }: DrawnProps) {
  const { draw, show } = useHistory();
  const { network, centre: account, setCentre } = useNetwork();
  const say = useTranslations("coordinator-history");
  const { edit, error } = useVersionEdits(id, version);
  const tellers = network.members.filter((member) => toldBy.includes(member.id));
  const [chosen, choose] = useState<string | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  // The button that began it is gone: who uses keys begins here.
  useEffect(() => head.current?.focus(), []);
  const done = () => {
    show(beside({ id, about }));
    draw(null);
  };
  return (
    <section className="grid gap-4">
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-60 flex-1">
          <h3 ref={head} tabIndex={-1} className="text-lead font-bold outline-none">
            {say(`draw.${about}`)}
          </h3>
          <p className="text-note text-soft">{say("draw.lead")}</p>
        </div>
        <div className="min-w-52">
          <MemberSelect
            label={say("account")}
            members={tellers}
            together={say("together")}
            value={tellers.some((teller) => teller.id === account) ? account : null}
            onChange={setCentre}
          />
        </div>
        <Button kind="primary" icon={<Icon of={Check} size={18} />} onPress={done}>
          {say("draw.done")}
        </Button>
      </div>
      <Refused error={error} />
      <div className="grid items-start gap-4 min-[1000px]:grid-cols-[minmax(0,1fr)_24.5rem]">
        <div className="min-w-0 max-sm:hidden min-[1000px]:sticky min-[1000px]:top-2">
          <DrawnPicture {...{ id, about, chosen, choose, edit }} />
        </div>
        <div className="grid gap-4">
          <AddDrawn domains={map.domains} edit={edit} />
          <DrawnDomains map={map} edit={edit} />
          <DrawnPeople map={map} chosen={chosen} choose={choose} edit={edit} />
        </div>
      </div>
    </section>
  );
}

interface PictureProps extends Pick<DrawnProps, "id" | "about"> {
  chosen: string | null;
  choose: (actorId: string | null) => void;
  edit: MakeEdit;
}

/** The drawing beside today, so that each change shows at once. */
function DrawnPicture({ id, about, ...hand }: PictureProps) {
  const comparison = useComparison(beside({ id, about }));
  return comparison ? <DrawnCircles {...{ id, about, comparison, ...hand }} /> : <Waiting />;
}

function DrawnCircles({
  id,
  about,
  comparison,
  ...hand
}: PictureProps & { comparison: NonNullable<ReturnType<typeof useComparison>> }) {
  const familyName = useMapCentre().name;
  const say = useTranslations("coordinator-history");
  const { title } = useVersionWords()(id);
  const input = useShown(comparison, beside({ id, about }));
  const layout = layoutVersions(input).find(({ key }) => key === id);
  if (!layout) return null;
  const keys = input.versions.map(({ key }) => key);
  return (
    <>
      <DraggedCircles
        layout={layout}
        familyName={familyName}
        label={say("draw.label", { title, count: layout.seats.filter(({ mark }) => mark !== "went").length })}
        {...hand}
      />
      <PrintedVersions
        versions={{ keys, form: "side", drawing: "circles", input, maps: [] }}
        onlyDifferences={false}
      />
    </>
  );
}

"use client";

import { Info, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { HistoryDoor } from "../history/history-door";
import { SharingDoor } from "../sharing/sharing-door";
import { CentreSelect } from "./centre/centre-select";
import { adding } from "./chosen";
import type { Highlight } from "./ecomap/highlight";
import { HighlightButton } from "./ecomap/highlight-button";
import type { Layers } from "./layers/layers";
import { LayersButton } from "./layers/layers-button";
import { Legend } from "./legend";
import { useNetwork } from "./network-place";
import { PaperButton } from "./paper/paper-button";
import { NamesSwitch } from "./pseudonym/names-switch";
import { FormSwitch } from "./views/form-switch";
import { ViewSwitch } from "./views/view-switch";

interface ToolbarProps {
  listed: boolean;
  setListed: (listed: boolean) => void;
  layers: Layers;
  setLayers: (layers: Layers) => void;
  highlight: Highlight;
  setHighlight: (highlight: Highlight) => void;
}

/** Which drawing, as picture or list, the button that adds, and what can be done with the whole. A narrow screen is the list: it needs no more than the last. */
export function Toolbar({ listed, setListed, layers, setLayers, highlight, setHighlight }: ToolbarProps) {
  const say = useTranslations("coordinator-network");
  const { network, view, choose, closed } = useNetwork();
  const [explained, setExplained] = useState(false);
  const legend = useId();
  const onMap = view === "map" && !listed;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-4 pt-2 max-sm:hidden">
        <ViewSwitch />
        <FormSwitch listed={listed} setListed={setListed} />
        <CentreSelect />
        {closed ? null : (
          <div className="ms-auto">
            <Button
              kind="primary"
              icon={<Icon of={UserPlus} size={18} />}
              onPress={() => choose(adding("actor"))}
            >
              {say("add")}
            </Button>
          </div>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-1 px-2 pt-1">
        {onMap ? (
          <div className="contents max-sm:hidden">
            <LayersButton layers={layers} setLayers={setLayers} />
            <Button
              size="small"
              kind="quiet"
              icon={<Icon of={Info} size={16} />}
              aria-expanded={explained}
              aria-controls={legend}
              onPress={() => setExplained(!explained)}
            >
              {say("legend")}
            </Button>
          </div>
        ) : null}
        {view === "ecomap" && !listed && !network.feelingsClosed ? (
          <div className="contents max-sm:hidden">
            <HighlightButton highlight={highlight} setHighlight={setHighlight} />
          </div>
        ) : null}
        <NamesSwitch />
        <PaperButton />
        <HistoryDoor familyId={network.familyId} />
        <SharingDoor familyId={network.familyId} />
      </div>
      <div id={legend} className="max-sm:hidden">
        {explained && onMap ? <Legend /> : null}
      </div>
    </>
  );
}

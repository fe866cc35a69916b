"use client";

import { Info, List, Map as MapIcon, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { Segmented } from "../../ui/segmented";
import { SharingDoor } from "../sharing/sharing-door";
import { CentreSelect } from "./centre/centre-select";
import { adding } from "./chosen";
import type { Layers } from "./layers/layers";
import { LayersButton } from "./layers/layers-button";
import { Legend } from "./legend";
import { useNetwork } from "./network-place";
import { PaperButton } from "./paper/paper-button";
import { NamesSwitch } from "./pseudonym/names-switch";

export type View = "map" | "list";

interface ToolbarProps {
  view: View;
  setView: (view: View) => void;
  layers: Layers;
  setLayers: (layers: Layers) => void;
}

/** Map or list, the button that adds, and what can be done with the whole. A narrow screen is the list: it needs no more than the last. */
export function Toolbar({ view, setView, layers, setLayers }: ToolbarProps) {
  const say = useTranslations("coordinator-network");
  const { network, choose, closed } = useNetwork();
  const [explained, setExplained] = useState(false);
  const legend = useId();
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-4 pt-2 max-sm:hidden">
        <Segmented
          label={say("view.label")}
          choices={[
            { key: "map", label: say("view.map"), before: <Icon of={MapIcon} size={18} /> },
            { key: "list", label: say("view.list"), before: <Icon of={List} size={18} /> },
          ]}
          value={view}
          onChange={setView}
        />
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
        {view === "map" ? (
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
        <NamesSwitch />
        <PaperButton />
        <SharingDoor familyId={network.familyId} />
      </div>
      <div id={legend} className="max-sm:hidden">
        {explained && view === "map" ? <Legend /> : null}
      </div>
    </>
  );
}

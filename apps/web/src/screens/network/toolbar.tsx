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
import { Legend } from "./legend";
import { useNetwork } from "./network-place";
import { PaperButton } from "./paper/paper-button";
import { NamesSwitch } from "./pseudonym/names-switch";

export type View = "map" | "list";

interface ToolbarProps {
  view: View;
  setView: (view: View) => void;
}

/** Map or list, the legend, and the button that adds. On narrow screens only that button, fixed below. */
export function Toolbar({ view, setView }: ToolbarProps) {
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
        <div className="ms-auto flex flex-wrap gap-2">
          {view === "map" ? (
            <Button
              icon={<Icon of={Info} size={18} />}
              aria-expanded={explained}
              aria-controls={legend}
              onPress={() => setExplained(!explained)}
            >
              {say("legend")}
            </Button>
          ) : null}
          <NamesSwitch />
          <PaperButton />
          <SharingDoor familyId={network.familyId} />
          {closed ? null : (
            <Button
              kind="primary"
              icon={<Icon of={UserPlus} size={18} />}
              onPress={() => choose(adding("actor"))}
            >
              {say("add")}
            </Button>
          )}
        </div>
      </div>
      <div id={legend} className="max-sm:hidden">
        {explained && view === "map" ? <Legend /> : null}
      </div>
      {closed ? null : (
        <div className="fixed inset-x-0 bottom-0 z-20 grid border-t border-line bg-surface p-3 sm:hidden">
          <Button
            kind="primary"
            size="large"
            icon={<Icon of={UserPlus} />}
            onPress={() => choose(adding("actor"))}
          >
            {say("addSomebody")}
          </Button>
        </div>
      )}
    </>
  );
}

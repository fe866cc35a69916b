"use client";

import { Layers as LayersIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Button } from "../../../ui/button";
import { Checkbox } from "../../../ui/checkbox";
import { Count } from "../../../ui/count";
import { Icon } from "../../../ui/icon";
import { Radios } from "../../../ui/radios";
import { MemberSelect } from "../../family/member-select";
import { useNetwork } from "../network-place";
import { changedLayers, type Layers, usualLayers } from "./layers";

interface LayersButtonProps {
  layers: Layers;
  setLayers: (layers: Layers) => void;
}

/** What to look at on the map: who carries much, which kind of help, who knows whom, for whom. */
export function LayersButton({ layers, setLayers }: LayersButtonProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-edit.layers");
  const count = changedLayers(layers);
  return (
    <DialogTrigger>
      <Button size="small" kind="quiet" icon={<Icon of={LayersIcon} size={16} />}>
        {say("button")} {count > 0 ? <Count of={count} /> : null}
      </Button>
      <Popover
        placement="bottom end"
        className="w-72 rounded-card border border-edge bg-surface p-4 outline-none"
      >
        <Dialog aria-label={say("button")} className="grid gap-3 text-note outline-none">
          <Checkbox isSelected={layers.load} onChange={(load) => setLayers({ ...layers, load })}>
            {say("load")}
          </Checkbox>
          <Checkbox isSelected={layers.ties} onChange={(ties) => setLayers({ ...layers, ties })}>
            {say("ties")}
          </Checkbox>
          <Radios
            label={say("kind")}
            choices={(["all", "informal", "formal"] as const).map((key) => ({ key, label: say(key) }))}
            value={layers.kind}
            onChange={(kind) => setLayers({ ...layers, kind })}
          />
          {network.members.length > 1 ? (
            <MemberSelect
              label={say("whom")}
              members={network.members}
              together={say("everybody")}
              value={layers.member}
              onChange={(id) => setLayers({ ...layers, member: id })}
            />
          ) : null}
          <p className="text-small text-soft">{say("hint")}</p>
          {count > 0 ? (
            <button type="button" className="link justify-self-start" onClick={() => setLayers(usualLayers)}>
              {say("usual")}
            </button>
          ) : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

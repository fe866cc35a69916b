"use client";

import { qualities } from "@rondom/domain/network/feeling";
import { closenesses } from "@rondom/domain/network/tie/attribute";
import type { TieChange } from "@rondom/domain/network/tie/input";
import type { VersionActor, VersionMap } from "@rondom/domain/network/version/version";
import { groupOrder } from "@rondom/drawing/ecomap/input-of";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { ChoiceChips } from "../../../ui/choice-chips";
import { Icon } from "../../../ui/icon";
import { Select } from "../../../ui/select";
import { useSpeak } from "../../../ui/toasts";
import { LineSample } from "../../network/ecomap/line-sample";
import { useNetwork } from "../../network/network-place";
import { useDomainWord } from "../../network/use-domain-word";
import { tieOn } from "./tie-on";
import type { MakeEdit } from "./use-version-edits";

interface DrawnPersonProps {
  map: VersionMap;
  actor: VersionActor;
  edit: MakeEdit;
  /** Somebody was taken away. */
  onGone: () => void;
}

/** What of somebody can be drawn otherwise: how close, how the tie is, where they help; or away altogether. */
export function DrawnPerson({ map, actor, edit, onGone }: DrawnPersonProps) {
  const { centre: memberId } = useNetwork();
  const say = useTranslations("coordinator-history.draw");
  const views = useTranslations("coordinator-views.words");
  const { tell } = useSpeak();
  const { id: actorId, name } = actor;
  const { closeness, quality, group } = tieOn(map, actorId, memberId);
  const tellTie = (tie: TieChange) => void edit({ kind: "tell-tie", actorId, memberId, tie });
  const take = async () => {
    if (!(await edit({ kind: "take-person", actorId }))) return;
    tell(say("taken", { name }));
    onGone();
  };
  return (
    <div className="grid gap-3 px-1 pt-1 pb-4">
      <ChoiceChips
        label={say("closeness", { name })}
        choices={closenesses.map((key) => ({ key, label: views(`ring.${key}`) }))}
        value={closeness ? [closeness] : []}
        onChange={([chosen = null]) => tellTie({ closeness: chosen })}
      />
      <ChoiceChips
        label={say("quality", { name })}
        choices={qualities.map((key) => ({
          key,
          label: views(`quality.${key}`),
          before: <LineSample quality={key} short />,
        }))}
        value={quality ? [quality] : []}
        onChange={([chosen = null]) => tellTie({ quality: chosen })}
      />
      <Select
        label={say("group", { name })}
        placeholder={say("noGroup")}
        choices={groupOrder.map((key) => ({ key, label: views(`group.${key}`) }))}
        value={group}
        onChange={(chosen) => tellTie({ group: chosen })}
      />
      <PersonDomains map={map} actor={actor} edit={edit} />
      <div>
        <Button size="small" icon={<Icon of={X} size={16} />} onPress={() => void take()}>
          {say("take")}
        </Button>
      </div>
    </div>
  );
}

function PersonDomains({ map, actor: { id: actorId, domains }, edit }: Omit<DrawnPersonProps, "onGone">) {
  const say = useTranslations("coordinator-history.draw");
  const word = useDomainWord(map.domains);
  const others = map.domains.filter(({ key }) => !domains.includes(key));
  return (
    <>
      {domains.length > 0 ? (
        <div className="grid gap-1">
          <p className="text-note font-semibold">{say("helps")}</p>
          <ul className="flex flex-wrap gap-2">
            {domains.map((domain) => (
              <li key={domain}>
                <Button
                  size="small"
                  icon={<Icon of={X} size={16} />}
                  aria-label={say("notHere", { domain: word(domain) })}
                  onPress={() => void edit({ kind: "unplace-person", actorId, domain })}
                >
                  {word(domain)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Select
        label={say("also")}
        placeholder={say("more")}
        choices={others.map(({ key }) => ({ key, label: word(key) }))}
        value={null}
        onChange={(domain) => void edit({ kind: "place-person", actorId, domain })}
      />
    </>
  );
}

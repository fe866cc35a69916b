"use client";

import type { Versions } from "@rondom/services/network/version/list-versions";
import { CalendarCheck, Eye, PencilLine, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Chip } from "../../../ui/chip";
import { Icon } from "../../../ui/icon";
import { beside } from "../compare/side-by-side";
import { useHistory } from "../history-place";
import { useVersionWords } from "../use-version-words";
import { RemoveVersion } from "./remove-version";

/** One kept version and what can be done with it. */
export function KeptVersion({ version }: { version: Versions["versions"][number] }) {
  const { closed, show, draw } = useHistory();
  const say = useTranslations("coordinator-history");
  const { title, told, whole, meeting } = useVersionWords()(version.id);
  const [removing, setRemoving] = useState(false);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="grid min-w-52 flex-1 gap-0.5">
        <h3 className="flex flex-wrap items-center gap-x-2 font-semibold">
          {title}
          <span className="text-note font-normal text-soft">{say("count", { count: version.people })}</span>
        </h3>
        <p className="text-note text-soft">{told}</p>
        {meeting ? (
          <div>
            <Chip icon={<Icon of={CalendarCheck} size={16} />}>{meeting}</Chip>
          </div>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-1">
        <Button
          size="small"
          icon={<Icon of={Eye} size={16} />}
          aria-label={say("kept.showOf", { title: whole })}
          onPress={() => show(beside(version))}
        >
          {say("kept.show")}
        </Button>
        {version.mayDraw && !closed ? (
          <Button
            size="small"
            icon={<Icon of={PencilLine} size={16} />}
            aria-label={say("kept.drawOf", { title: whole })}
            onPress={() => draw(version)}
          >
            {say("kept.draw")}
          </Button>
        ) : null}
        {closed ? null : (
          <Button
            size="small"
            kind="quiet"
            icon={<Icon of={Trash2} size={16} />}
            aria-label={say("kept.removeOf", { title: whole })}
            onPress={() => setRemoving(true)}
          >
            {say("kept.remove")}
          </Button>
        )}
      </div>
      {removing ? <RemoveVersion version={version} title={whole} onClose={() => setRemoving(false)} /> : null}
    </li>
  );
}

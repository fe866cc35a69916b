"use client";

import { useTranslations } from "next-intl";
import { Card } from "../../../ui/card";
import { useHistory } from "../history-place";
import { KeptVersion } from "./kept-version";

/** All that is kept, in the order of a life: who told it, when, about which time. */
export function KeptVersions() {
  const { history } = useHistory();
  const say = useTranslations("coordinator-history.kept");
  return (
    <Card title={say("title")} count={history.length} rows>
      {history.length === 0 ? <li className="px-4 py-3 text-note text-soft">{say("empty")}</li> : null}
      {history.map((version) => (
        <KeptVersion key={version.id} version={version} />
      ))}
    </Card>
  );
}

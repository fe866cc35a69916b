"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useTranslations } from "next-intl";
import { adding } from "../chosen";
import { AskAgain } from "../need/ask-again";
import { useNetwork } from "../network-place";

/** How a domain goes on that hangs on one person, or was not talked about yet; nothing in a closed file. */
export function DomainSteps({ domain: { key, shown } }: { domain: Network["domains"][number] }) {
  const { choose, closed } = useNetwork();
  const say = useTranslations("coordinator-network.missing");
  if (closed || (shown !== "hangs-on-one" && shown !== "not-spoken")) return null;
  return (
    <div className="ways-on text-note">
      <button type="button" className="link" onClick={() => choose(adding("actor", key))}>
        {say(shown === "hangs-on-one" ? "hangsHint" : "find")}
      </button>
      <button type="button" className="link" onClick={() => choose(adding("need", key))}>
        {say("need")}
      </button>
      <AskAgain about={{ domain: key }} first={shown === "not-spoken"} />
    </div>
  );
}

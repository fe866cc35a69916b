"use client";

import type { Network } from "@rondom/services/network/read-network";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { adding } from "../chosen";
import { useNetwork } from "../network-place";
import { AskAgain } from "./ask-again";

/** How a need that nobody helps with goes on: somebody new, the agenda, a goal, asked again. Nothing in a closed file. */
export function NextSteps({ need }: { need: Network["needs"][number] }) {
  const { network, choose, closed } = useNetwork();
  const say = useTranslations("coordinator-network.missing");
  if (closed) return null;
  const at = `/families/${network.familyId}`;
  return (
    <div className="ways-on text-note">
      <button type="button" className="link" onClick={() => choose(adding("actor", need.domain, need.id))}>
        {say("find")}
      </button>
      <Link className="link" href={`${at}/meetings/new?need=${need.id}`}>
        {say("agenda")}
      </Link>
      <Link className="link" href={`${at}/plan?need=${need.id}`}>
        {say("goal")}
      </Link>
      <AskAgain about={{ needId: need.id }} />
    </div>
  );
}

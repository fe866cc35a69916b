"use client";

import type { Network } from "@rondom/services/network/read-network";
import Link from "next/link";
import { useNow, useTranslations } from "next-intl";
import { EmptyChair } from "../../../ui/empty-chair";
import { DomainTag } from "../domain-tag";
import { useNetwork } from "../network-place";
import { MissingRow } from "./missing-row";

const day = 86_400_000;

/** An empty chair: the need, its domain, how long it is open, and the ways on. */
export function MissingNeed({ need }: { need: Network["needs"][number] }) {
  const { network, choose, closed } = useNetwork();
  const say = useTranslations("coordinator-network.missing");
  const now = useNow().getTime();
  const days = Math.max(0, Math.floor((now - need.createdAt) / day));
  const at = `/families/${network.familyId}`;
  return (
    <MissingRow
      sign={<EmptyChair size={28} />}
      title={need.title}
      second={
        <>
          <DomainTag domain={need.domain} domains={network.domains} size={16} />
          <span>· {say("open", { days })}</span>
        </>
      }
    >
      <button type="button" className="link" onClick={() => choose({ kind: "need", id: need.id })}>
        {say("who")}
      </button>
      {closed ? null : (
        <>
          <Link className="link" href={`${at}/meetings/new?need=${need.id}`}>
            {say("agenda")}
          </Link>
          <Link className="link" href={`${at}/plan?need=${need.id}`}>
            {say("goal")}
          </Link>
        </>
      )}
    </MissingRow>
  );
}

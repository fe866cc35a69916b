"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useNow, useTranslations } from "next-intl";
import { EmptyChair } from "../../../ui/empty-chair";
import { DomainTag } from "../domain-tag";
import { NextSteps } from "../need/next-steps";
import { useNetwork } from "../network-place";
import { MissingRow } from "./missing-row";

const day = 86_400_000;

/** An empty chair: the need, its domain, how long it is open, and the ways on. */
export function MissingNeed({ need }: { need: Network["needs"][number] }) {
  const { network, choose } = useNetwork();
  const say = useTranslations("coordinator-network.missing");
  const now = useNow().getTime();
  const days = Math.max(0, Math.floor((now - need.createdAt) / day));
  return (
    <MissingRow
      sign={<EmptyChair size={28} />}
      title={need.title}
      onOpen={() => choose({ kind: "need", id: need.id })}
      second={
        <>
          <DomainTag domain={need.domain} domains={network.domains} size={16} />
          <span>· {say("open", { days })}</span>
        </>
      }
    >
      <NextSteps need={need} />
    </MissingRow>
  );
}

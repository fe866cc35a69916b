"use client";

import type { Network } from "@rondom/services/network/read-network";
import { DomainIcon } from "../../../ui/domain-icon";
import { DomainBody } from "../domain/domain-body";
import { useNetwork } from "../network-place";
import { useDomainWord } from "../use-domain-word";
import { useStateWords } from "../use-state-words";
import { Panel } from "./panel";

/** A domain chosen on the map. */
export function DomainPanel({ domain }: { domain: Network["domains"][number] }) {
  const { network } = useNetwork();
  const word = useDomainWord(network.domains);
  const words = useStateWords();
  return (
    <Panel
      before={
        <DomainIcon domain={domain.key} size={26} {...(domain.own ? { ownIcon: domain.own.icon } : {})} />
      }
      title={<bdi>{word(domain.key)}</bdi>}
      second={words(domain)}
    >
      <DomainBody domain={domain} />
    </Panel>
  );
}

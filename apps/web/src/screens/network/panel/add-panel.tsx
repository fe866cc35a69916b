"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Segmented } from "../../../ui/segmented";
import { AddActor } from "../actor/add-actor";
import { type AddKind, adding, addKinds } from "../chosen";
import { OwnDomainForm } from "../domain/own-domain-form";
import { NeedForm } from "../need/need-form";
import { useNetwork } from "../network-place";
import { Panel } from "./panel";

interface AddPanelProps {
  what: AddKind;
  domain: string | null;
  needId: string | null;
}

/** Adds somebody, a need, or a domain of the family's own. */
export function AddPanel({ what, domain, needId }: AddPanelProps) {
  const { network, choose } = useNetwork();
  const say = useTranslations("coordinator-network");
  const file = useTranslations("coordinator-import");
  const titles = { actor: say("addActor.title"), need: say("need.title"), domain: say("ownDomain.title") };
  return (
    <Panel title={titles[what]} focusInside>
      {needId ? null : (
        <div>
          <Segmented
            label={say("add")}
            choices={addKinds.map((kind) => ({ key: kind, label: say(`addKind.${kind}`) }))}
            value={what}
            onChange={(kind) => choose(adding(kind, domain))}
          />
        </div>
      )}
      {what === "actor" ? <AddActor key={`${domain} ${needId}`} domain={domain} needId={needId} /> : null}
      {what === "actor" && !needId ? (
        <Link className="link text-note" href={`/families/${network.familyId}/import`}>
          {file("link")}
        </Link>
      ) : null}
      {what === "need" ? (
        <NeedForm key={domain} domain={domain} onDone={(id) => choose({ kind: "need", id })} />
      ) : null}
      {what === "domain" ? <OwnDomainForm onDone={(id) => choose({ kind: "domain", id })} /> : null}
    </Panel>
  );
}

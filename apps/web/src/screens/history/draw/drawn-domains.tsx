"use client";

import type { VersionMap } from "@rondom/domain/network/version/version";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { DomainIcon } from "../../../ui/domain-icon";
import { Icon } from "../../../ui/icon";
import { OwnDomainForm } from "../../network/domain/own-domain-form";
import type { MakeEdit } from "./use-version-edits";

/** Domains of the family's own on a drawing: made and taken away there, whatever the map of today has. */
export function DrawnDomains({ map, edit }: { map: VersionMap; edit: MakeEdit }) {
  const say = useTranslations("coordinator-history.draw");
  const own = useTranslations("coordinator-network.ownDomain");
  const [adding, setAdding] = useState(false);
  return (
    <section className="grid gap-3 rounded-card border border-line bg-surface p-4">
      <h4 className="font-semibold">{say("ownDomains")}</h4>
      <ul className="flex flex-wrap gap-2">
        {map.domains.flatMap(({ key, own: domain }) =>
          domain ? (
            <li key={key}>
              <Button
                size="small"
                icon={<Icon of={X} size={16} />}
                aria-label={say("takeDomain", { domain: domain.name })}
                onPress={() => void edit({ kind: "take-domain", domainId: key })}
              >
                <span className="inline-flex items-center gap-1.5">
                  <DomainIcon domain="own" ownIcon={domain.icon} size={16} />
                  <bdi>{domain.name}</bdi>
                </span>
              </Button>
            </li>
          ) : null,
        )}
      </ul>
      {adding ? (
        <OwnDomainForm
          keep={({ id, name, icon }) => edit({ kind: "put-domain", domainId: id, name, icon })}
          onDone={() => setAdding(false)}
        />
      ) : (
        <div>
          <Button size="small" icon={<Icon of={Plus} size={16} />} onPress={() => setAdding(true)}>
            {own("title")}
          </Button>
        </div>
      )}
    </section>
  );
}

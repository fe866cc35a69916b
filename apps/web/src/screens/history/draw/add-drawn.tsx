"use client";

import { newId } from "@rondom/domain/id";
import type { MapDomain } from "@rondom/domain/network/map";
import { limits } from "@rondom/domain/text";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Checkbox } from "../../../ui/checkbox";
import { Icon } from "../../../ui/icon";
import { Select } from "../../../ui/select";
import { TextField } from "../../../ui/text-field";
import { useDomainWord } from "../../network/use-domain-word";
import type { MakeEdit } from "./use-version-edits";

const nowhere = "none";

/** Somebody who was there, or who is wished for: a name is not needed, "een vriendin van mijn leeftijd" will do. */
export function AddDrawn({ domains, edit }: { domains: readonly MapDomain[]; edit: MakeEdit }) {
  const say = useTranslations("coordinator-history.draw");
  const word = useDomainWord(domains);
  const [name, setName] = useState("");
  const [formal, setFormal] = useState(false);
  const [domain, setDomain] = useState<string>(nowhere);
  const put = async () => {
    if (name.trim() === "") return;
    const given = {
      kind: "put-person",
      actorId: newId(),
      name,
      formal,
      domain: domain === nowhere ? null : domain,
    } as const;
    if (await edit(given)) setName("");
  };
  return (
    <form
      className="grid gap-3 rounded-card border border-line bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <h4 className="font-semibold">{say("add")}</h4>
      <TextField label={say("name")} value={name} onChange={setName} limit={limits.name} />
      <Select
        label={say("domain")}
        choices={[
          { key: nowhere, label: say("noDomain") },
          ...domains.map(({ key }) => ({ key, label: word(key) })),
        ]}
        value={domain}
        onChange={setDomain}
      />
      <Checkbox isSelected={formal} onChange={setFormal}>
        {say("formal")}
      </Checkbox>
      <div>
        <Button type="submit" icon={<Icon of={UserPlus} size={18} />}>
          {say("put")}
        </Button>
      </div>
    </form>
  );
}

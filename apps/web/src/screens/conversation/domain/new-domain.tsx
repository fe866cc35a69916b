"use client";

import { newId } from "@rondom/domain/id";
import { ownDomainIcons } from "@rondom/domain/network/icon";
import { cleanLine } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "../../../ui/button";
import { DomainIcon } from "../../../ui/domain-icon";
import { Select } from "../../../ui/select";
import { BigField } from "../big-field";
import { useTalk } from "../conversation-place";
import { useDraft } from "../use-draft";

/** Most letters of a domain's name. */
const limit = 60;

/** Something that counts for this family and is not on the table yet; the talk goes there. */
export function NewDomain({ onDone }: { onDone: () => void }) {
  const say = useTranslations("coordinator-network.ownDomain");
  const { shown, answer, steps } = useTalk();
  const [name, setName] = useDraft(`${shown.familyId} own domain`);
  const [icon, setIcon] = useState<(typeof ownDomainIcons)[number]>("star");
  const clean = cleanLine(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (clean === "" || clean.length > limit) return;
    const id = newId();
    answer({ kind: "add-domain", id, name: clean, icon });
    setName("");
    steps.goTo(`domain.${id}`);
    onDone();
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <p className="text-note text-soft">{say("hint")}</p>
      <BigField label={say("name")} value={name} onChange={setName} limit={limit} />
      <Select
        label={say("icon")}
        choices={ownDomainIcons.map((key) => ({
          key,
          label: say(`icons.${key}`),
          before: <DomainIcon domain="own" ownIcon={key} />,
        }))}
        value={icon}
        onChange={setIcon}
      />
      <div>
        <Button type="submit" size="large" kind="primary">
          {say("submit")}
        </Button>
      </div>
    </form>
  );
}

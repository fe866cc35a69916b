"use client";

import { newId } from "@rondom/domain/id";
import { usuallyFormal } from "@rondom/domain/network/usually-formal";
import { cleanLine, limits } from "@rondom/domain/text";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { BigField } from "../big-field";
import { useTalk } from "../conversation-place";
import { useDraft } from "../use-draft";
import { AlsoHere } from "./also-here";
import { KnownHere } from "./known-here";
import { type More, MoreFields } from "./more-fields";

/** Name, Enter: somebody helps here, and the field waits for the next one. */
export function AddPerson({ domain }: { domain: string }) {
  const say = useTranslations("coordinator-conversation.people");
  const { shown, add } = useTalk();
  const [name, setName] = useDraft(`${shown.familyId} ${domain} person`);
  const plain: More = { functionName: "", organisation: "", phone: "", formal: usuallyFormal(domain) };
  const [more, setMore] = useState(plain);
  const clean = cleanLine(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (clean === "" || clean.length > limits.name) return;
    const { formal } = more;
    add(newId(), domain, {
      name: clean,
      functionName: cleanLine(more.functionName) || null,
      organisation: cleanLine(more.organisation) || null,
      phone: cleanLine(more.phone) || null,
      formal,
      volunteer: domain === "volunteers",
      contactId: null,
    });
    setName("");
    setMore(plain);
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-3">
      <div className="flex flex-wrap items-end gap-2">
        <BigField label={say("name")} value={name} onChange={setName} limit={limits.name} />
        <Button type="submit" size="large" icon={<Icon of={Plus} />}>
          {say("add")}
        </Button>
      </div>
      <KnownHere typed={name} domain={domain} onPicked={() => setName("")} />
      <AlsoHere typed={name} domain={domain} onPicked={() => setName("")} />
      <MoreFields value={more} onChange={setMore} />
    </form>
  );
}

"use client";

import type { Answers } from "@rondom/api/root";
import { languageName } from "@rondom/i18n/language-name";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Chip } from "../../ui/chip";
import { Dialog } from "../../ui/dialog";
import { Icon } from "../../ui/icon";
import { Seat } from "../../ui/seat";
import { useReaderLanguage } from "../../words/use-reader-language";
import { MemberForm } from "./member-form";
import { MinorShares } from "./minor-shares";
import { RemoveMember } from "./remove-member";

type Family = Answers["family"]["read"];

/** One member: names, age, languages, how to reach them, what makes reading hard. */
export function MemberRow({ member, family }: { member: Family["members"][number]; family: Family }) {
  const say = useTranslations("coordinator-family.file");
  const reader = useReaderLanguage();
  const [doing, setDoing] = useState<"changing" | "removing" | null>(null);
  const { name, ownName, relation, age, languages, email, phone, reach, hindrances, minor } = member;
  const who = [relation, age === null ? null : say("members.age", { age })];
  const how = [
    languages.map((tag) => languageName(tag, reader)).join(", "),
    reach === "mail" && !email ? null : say(`reachWay.${reach}`),
    email,
  ];
  const stop = () => setDoing(null);
  return (
    <li className="grid gap-2 px-4 py-3">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <Seat name={name} />
        <div className="min-w-44 flex-1">
          <h3 className="flex flex-wrap items-center gap-x-2">
            <bdi className="font-semibold">{name}</bdi>
            {ownName ? <bdi className="text-soft">{ownName}</bdi> : null}
            {minor ? <Chip>{say("members.minor")}</Chip> : null}
          </h3>
          <p className="text-note text-soft">{who.filter(Boolean).join(" · ")}</p>
          <p className="flex flex-wrap gap-x-3 text-note text-soft">
            {[...how, phone].map((fact) => (fact ? <bdi key={fact}>{fact}</bdi> : null))}
          </p>
          {hindrances.length > 0 ? (
            <p className="flex flex-wrap gap-1.5 pt-1">
              {hindrances.map((one) => (
                <Chip key={one} tone="look">
                  {say(`hindrance.${one}`)}
                </Chip>
              ))}
            </p>
          ) : null}
        </div>
        {family.closed ? null : (
          <Button
            size="small"
            icon={<Icon of={Pencil} size={16} />}
            aria-label={say("members.editNamed", { name })}
            onPress={() => setDoing("changing")}
          >
            {say("members.edit")}
          </Button>
        )}
      </div>
      {minor ? <MinorShares member={member} family={family} /> : null}
      <Dialog title={name} isOpen={doing === "changing"} onClose={stop} stays>
        {doing === "changing" ? (
          <MemberForm
            familyId={family.familyId}
            known={member}
            onDone={stop}
            onRemove={() => setDoing("removing")}
          />
        ) : null}
      </Dialog>
      <RemoveMember member={member} familyId={family.familyId} isOpen={doing === "removing"} onClose={stop} />
    </li>
  );
}

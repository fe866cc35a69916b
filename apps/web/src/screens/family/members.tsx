"use client";

import type { Answers } from "@rondom/api/root";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Dialog } from "../../ui/dialog";
import { Icon } from "../../ui/icon";
import { MemberForm } from "./member-form";
import { MemberRow } from "./member-row";

/** The members of the family, each with what is noted of them, and a way to add one. */
export function Members({ family }: { family: Answers["family"]["read"] }) {
  const say = useTranslations("coordinator-family.file.members");
  const shares = useTranslations("coordinator-family.file.shares");
  const [adding, setAdding] = useState(false);
  const add = family.closed ? null : (
    <Button
      size="small"
      kind="primary"
      icon={<Icon of={UserPlus} size={16} />}
      onPress={() => setAdding(true)}
    >
      {say("add")}
    </Button>
  );
  return (
    <>
      {family.members.length > 0 ? (
        <Card rows title={say("title")} aside={add}>
          {family.members.map((member) => (
            <MemberRow key={member.id} member={member} family={family} />
          ))}
        </Card>
      ) : (
        <Card title={say("title")} aside={add}>
          <p className="text-note text-soft">{say("empty")}</p>
        </Card>
      )}
      {family.members.some(({ minor }) => minor) ? (
        <p className="-mt-2 px-4 text-small text-soft">{shares("hint")}</p>
      ) : null}
      <Dialog title={say("add")} isOpen={adding} onClose={() => setAdding(false)} stays>
        {adding ? <MemberForm familyId={family.familyId} onDone={() => setAdding(false)} /> : null}
      </Dialog>
    </>
  );
}

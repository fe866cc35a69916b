"use client";

import { useMutation } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Dialog } from "../../ui/dialog";
import { Icon } from "../../ui/icon";
import { LinkButton } from "../../ui/link-button";
import { NoteBox } from "../../ui/note-box";
import { PersonRow } from "../../ui/person-row";
import { Refused } from "../family/refused";
import type { ReportPreview } from "./view";

interface PublishBoxProps {
  familyId: string;
  meetingId: string;
  preview: ReportPreview;
  formal: readonly string[];
}

/** Who is entitled, what has to be settled first, and sharing it. */
export function PublishBox({ familyId, meetingId, preview, formal }: PublishBoxProps) {
  const say = useTranslations("coordinator-report.publish");
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const publish = useMutation(
    useTRPC().report.publish.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  const { readers, openConflicts, tasksWithoutOwner, view } = preview;
  const count = readers.length;
  const chair = `/families/${familyId}/meetings/${meetingId}/chair`;
  const toSettle = openConflicts.length > 0 || tasksWithoutOwner.length > 0;
  const off = toSettle ? say("first") : view.items.length === 0 && view.whole ? say("empty") : null;
  return (
    <>
      {toSettle ? (
        <NoteBox
          tone="look"
          fact={say("first")}
          action={
            <LinkButton href={chair} size="small">
              {say("toChair")}
            </LinkButton>
          }
        >
          {tasksWithoutOwner.length > 0 ? (
            <p>{say("withoutOwner", { count: tasksWithoutOwner.length })}</p>
          ) : null}
          {openConflicts.length > 0 ? <p>{say("conflicts", { count: openConflicts.length })}</p> : null}
        </NoteBox>
      ) : null}
      <Card title={say("who")}>
        <p className="text-note text-soft">{say("entitled")}</p>
        <ul className="mt-2 divide-y divide-line">
          {readers.map(({ key, name, role, organisation }) => (
            <li key={key}>
              <PersonRow
                name={name}
                second={[role, organisation].filter(Boolean).join(" · ")}
                formal={formal.includes(key)}
              />
            </li>
          ))}
        </ul>
        <p className="flex items-start gap-2 py-3 text-note text-soft">
          <Icon of={Lock} size={18} />
          {say("nobodyOut")}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" off={off} onPress={() => setOpen(true)}>
            {say("button", { count })}
          </Button>
          <LinkButton href={chair}>{say("writeOn")}</LinkButton>
        </div>
      </Card>
      <Dialog title={say("sure", { count })} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{say("sureText")}</p>
        <Refused error={publish.error} />
        <div className="flex flex-wrap gap-2">
          <Button
            kind="primary"
            busy={(publish.isPending || publish.isSuccess) && say("busy")}
            onPress={() => publish.mutate({ familyId, meetingId })}
          >
            {say("button", { count })}
          </Button>
          <Button onPress={() => setOpen(false)}>{say("notYet")}</Button>
        </div>
      </Dialog>
    </>
  );
}

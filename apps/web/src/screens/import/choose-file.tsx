"use client";

import { cellFields } from "@rondom/domain/network/import/contact-field";
import { importLimits } from "@rondom/domain/network/import/limits";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Icon } from "../../ui/icon";
import { NoteBox } from "../../ui/note-box";
import { TextField } from "../../ui/text-field";
import { useFormatter } from "../../words/use-formatter";
import { FileDrop } from "./file-drop";
import { templateAddress } from "./template";

interface ChooseFileProps {
  busy: boolean;
  /** Why the last file was not taken, in a sentence. */
  refused: string | null;
  onFile: (file: Blob) => void;
}

/** Step one: a file, or cells pasted from Excel. */
export function ChooseFile({ busy, refused, onFile }: ChooseFileProps) {
  const say = useTranslations("coordinator-import");
  const format = useFormatter();
  const [pasted, setPasted] = useState("");
  const size = format.number(importLimits.bytes / 1000);
  return (
    <div className="grid gap-4">
      {refused ? (
        <NoteBox tone="look" announce>
          {refused}
        </NoteBox>
      ) : null}
      <FileDrop
        words={say("choose.drop")}
        limits={say("choose.limits", { lines: importLimits.lines, size })}
        kinds={[".csv", ".txt", ".tsv", "text/csv"]}
        busy={busy}
        onFile={onFile}
      />
      <div className="grid justify-items-start gap-2 text-note">
        <p>{say("choose.columns")}</p>
        <a
          className="link inline-flex items-center gap-1.5"
          download={say("choose.templateName")}
          href={templateAddress(cellFields.map((column) => say(`columns.field.${column}`)))}
        >
          <Icon of={Download} size={18} />
          {say("choose.template")}
        </a>
      </div>
      <Card title={say("choose.paste")}>
        <div className="grid justify-items-start gap-3 [&>*:first-child]:w-full">
          <TextField
            label={say("choose.paste")}
            labelHidden
            hint={say("choose.pasteHint")}
            lines={5}
            value={pasted}
            onChange={setPasted}
          />
          <Button onPress={() => onFile(new Blob([pasted], { type: "text/plain" }))}>
            {say("choose.read")}
          </Button>
        </div>
      </Card>
    </div>
  );
}

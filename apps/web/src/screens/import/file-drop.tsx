"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { buttonLook } from "../../ui/button-look";
import { Icon } from "../../ui/icon";
import { Spinner } from "../../ui/spinner";

interface FileDropProps {
  words: string;
  limits: string;
  /** As the chooser of the system takes it: ".csv". */
  kinds: string[];
  busy: boolean;
  onFile: (file: File) => void;
}

/** A place to drop a file on, with a button that does the same. */
export function FileDrop({ words, limits, kinds, busy, onFile }: FileDropProps) {
  const say = useTranslations("coordinator-import.choose");
  return (
    <DropZone
      onDrop={async ({ items }) => {
        const dropped = items.find((item) => item.kind === "file");
        if (dropped?.kind === "file") onFile(await dropped.getFile());
      }}
      className="grid justify-items-center gap-3 rounded-card border-[1.5px] border-dashed border-edge bg-surface px-4 py-8 text-center data-[drop-target]:border-action data-[drop-target]:bg-action-soft"
    >
      <Icon of={FileUp} size={28} className="text-soft" />
      <p className="font-semibold max-sm:hidden">{words}</p>
      <FileTrigger
        acceptedFileTypes={kinds}
        onSelect={(files) => {
          const file = files?.item(0);
          if (file) onFile(file);
        }}
      >
        <Button className={buttonLook("primary")}>{say("browse")}</Button>
      </FileTrigger>
      <p role="status" className="flex items-center gap-2 text-small text-soft">
        {busy ? <Spinner /> : null}
        {busy ? say("busy") : limits}
      </p>
    </DropZone>
  );
}

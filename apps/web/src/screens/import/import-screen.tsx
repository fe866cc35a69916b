"use client";

import {
  type ContactLine,
  type ContactTable,
  hasName,
  linesOf,
  readHeader,
  type TableReading,
} from "@rondom/domain/network/import/contact-table";
import { importLimits } from "@rondom/domain/network/import/limits";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { refusalIn } from "../../trpc/refusal-in";
import { useRefusal } from "../../words/use-refusal";
import { useAskAgain } from "../family/saving";
import { ChooseColumns } from "./choose-columns";
import { ChooseFile } from "./choose-file";
import { Done } from "./done";
import { inBase64 } from "./file-bytes";
import { Preview } from "./preview";
import { StepHead } from "./step-head";
import type { Prepared, SentLine } from "./use-preview";

type Step =
  | { kind: "choose" }
  | { kind: "columns" }
  | { kind: "preview"; prepared: Prepared; round: number }
  | { kind: "done"; added: number; filled: number; lines: ContactLine[] };

/** Contacts from a file: choose it, look at every line, put them on the map. */
export function ImportScreen({ familyId }: { familyId: string }) {
  const say = useTranslations("coordinator-import");
  const { whole, reason } = useRefusal();
  const trpc = useTRPC();
  const askAgain = useAskAgain();
  const [step, setStep] = useState<Step>({ kind: "choose" });
  const [table, setTable] = useState<ContactTable>({ rows: [] });
  const [reading, setReading] = useState<TableReading>({ header: false, columns: [] });
  const [refused, setRefused] = useState<string | null>(null);
  // Questions that travel by POST: they leave no trace in what the header says was saved.
  const read = useMutation({ ...trpc.network.readContactFile.mutationOptions(), gcTime: 0 });
  const preview = useMutation({ ...trpc.network.previewContacts.mutationOptions(), gcTime: 0 });
  const bring = useMutation(trpc.network.importContacts.mutationOptions());

  async function look(lines: ContactLine[]): Promise<void> {
    const { known } = await preview.mutateAsync({ familyId, lines });
    setStep((before) => ({
      kind: "preview",
      prepared: { lines, known },
      round: before.kind === "preview" ? before.round + 1 : 0,
    }));
  }
  async function put(chosen: SentLine[], all: ContactLine[]): Promise<void> {
    try {
      const { added, filled } = await bring.mutateAsync({ familyId, lines: chosen });
      setStep({ kind: "done", added, filled, lines: all });
      await askAgain();
    } catch (error) {
      if (refusalIn(error)?.reason !== "contacts-changed") throw error;
      // The map moved on meanwhile: the lines are held against what it is now.
      const { known } = await preview.mutateAsync({ familyId, lines: all });
      setStep((before) =>
        before.kind === "preview" ? { ...before, prepared: { ...before.prepared, known } } : before,
      );
    }
  }
  const trying = async (run: () => Promise<void>) => {
    setRefused(null);
    try {
      await run();
    } catch (error) {
      setRefused(whole(error));
    }
  };
  const busy = read.isPending || preview.isPending;
  const onFile = (file: Blob) =>
    trying(async () => {
      if (busy) return;
      if (file.size > importLimits.bytes) {
        const size = Math.ceil(file.size / 1000);
        setRefused(reason("contacts-too-large", { size, most: importLimits.bytes / 1000 }));
        return;
      }
      const { rows } = await read.mutateAsync({ familyId, file: await inBase64(file) });
      const how = readHeader({ rows });
      setTable({ rows });
      setReading(how);
      bring.reset();
      if (hasName(how)) await look(linesOf({ rows }, how));
      else setStep({ kind: "columns" });
    });
  const again = () => {
    setRefused(null);
    bring.reset();
    setStep({ kind: "choose" });
  };
  if (step.kind === "choose") {
    return (
      <StepHead step={1} title={say("choose.title")} lead={say("lead")}>
        <ChooseFile busy={busy} refused={refused} onFile={onFile} />
      </StepHead>
    );
  }
  if (step.kind === "columns") {
    return (
      <StepHead step={2} title={say("columns.title")} refused={refused}>
        <ChooseColumns
          table={table}
          reading={reading}
          setReading={setReading}
          onNext={() => trying(() => look(linesOf(table, reading)))}
        />
      </StepHead>
    );
  }
  if (step.kind === "done") {
    const { added, filled, lines } = step;
    return (
      <StepHead step={3} title={say("title")}>
        <Done
          familyId={familyId}
          added={added}
          filled={filled}
          // As they were mended; under new ids, for what was taken back is gone.
          onAgain={() => trying(() => look(lines))}
        />
      </StepHead>
    );
  }
  return (
    <StepHead step={2} title={say("preview.title")} refused={refused}>
      <Preview
        key={step.round}
        prepared={step.prepared}
        busy={bring.isPending}
        refused={refusalIn(bring.error)?.reason === "contacts-changed" ? refusalIn(bring.error) : null}
        onImport={(chosen, all) => trying(() => put(chosen, all))}
        onColumns={() => setStep({ kind: "columns" })}
        onOther={again}
      />
    </StepHead>
  );
}

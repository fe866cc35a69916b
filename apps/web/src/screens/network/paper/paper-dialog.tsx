"use client";

import type { PaperName } from "@rondom/drawing/paper/sheets";
import { type ExportForm, type ExportView, exportForms } from "@rondom/services/network/paper/export-input";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Checkbox } from "../../../ui/checkbox";
import { Dialog } from "../../../ui/dialog";
import { Radios } from "../../../ui/radios";
import { useNetwork } from "../network-place";
import { useNamesHidden } from "../pseudonym/names-hidden";
import { views } from "../views/view";
import { useFamilyAsks } from "./family-asks";
import { PaperFields } from "./paper-fields";
import { PaperNote } from "./paper-note";
import { SheetChoices } from "./sheet-choices";
import { SheetLanguage } from "./sheet-language";
import { type PaperVersions, useFitting } from "./use-fitting";
import { useSheetLanguage } from "./use-sheet-language";

interface PaperDialogProps {
  onClose: () => void;
  /** Given: the versions that are shown can be taken along too, and come first. */
  versions?: PaperVersions;
}

/** "Op papier en elders": what, on which paper, with or without names; a form that posts, so that the trail knows. */
export function PaperDialog({ onClose, versions }: PaperDialogProps) {
  const { network, centre, view: shown } = useNetwork();
  const say = useTranslations("coordinator-paper");
  const { feelingsClosed } = network;
  const withVersions: readonly ExportView[] = versions ? ["versions", ...views] : views;
  const drawings = feelingsClosed ? (["map"] as const) : withVersions;
  const [namesHidden] = useNamesHidden();
  const [form, setForm] = useState<ExportForm>("pdf");
  const [view, setView] = useState<ExportView>(feelingsClosed ? "map" : versions ? "versions" : shown);
  const fitting = useFitting(view, versions);
  const [asked, setPaper] = useState<PaperName | null>(null);
  const [template, setTemplate] = useState(false);
  const [hide, setHide] = useState(namesHidden);
  const [layer, setLayer] = useState(false);
  const [asks, setAsks] = useFamilyAsks();
  const reads = useSheetLanguage();
  const paper = asked ?? fitting.smallest ?? "a3";
  const drawn = form !== "family-file" && form !== "graphml";
  const ties = drawn && view !== "map";
  const empty = drawn && !ties && template;
  const round = form === "family-file" ? undefined : network.members.find(({ id }) => id === centre);
  return (
    <Dialog title={say("title")} isOpen onClose={onClose}>
      <form method="post" action={`/families/${network.familyId}/paper`} className="grid gap-4">
        <PaperFields
          {...{ form, paper, hide, versions }}
          view={drawn ? view : "map"}
          template={empty}
          layer={ties ? asks : layer && !drawn}
          language={reads.language}
          centre={round?.id ?? null}
        />
        <Radios
          label={say("what")}
          choices={exportForms.map((key) => ({
            ...{ key, label: say(`form.${key}`), hint: say(`formHint.${key}`) },
          }))}
          value={form}
          onChange={setForm}
        />
        {drawn ? (
          <SheetChoices {...{ drawings, view, setView, paper, setPaper }}>
            {ties ? null : (
              <Checkbox isSelected={template} onChange={setTemplate}>
                {say("template")}
              </Checkbox>
            )}
          </SheetChoices>
        ) : null}
        {drawn ? <SheetLanguage {...reads} /> : null}
        {ties ? (
          <Checkbox isSelected={asks} onChange={setAsks} hint={say("tiesHint")}>
            {say("ties")}
          </Checkbox>
        ) : null}
        {drawn || feelingsClosed ? null : (
          <Checkbox isSelected={layer} onChange={setLayer} hint={say("layerHint")}>
            {say("layer")}
          </Checkbox>
        )}
        <Checkbox isSelected={hide} onChange={setHide} hint={say("hideHint")}>
          {say("hide")}
        </Checkbox>
        <PaperNote
          {...{ form, hide, ties, paper }}
          fitting={drawn && !empty ? fitting : null}
          versions={view === "versions" ? versions : undefined}
          round={round?.name ?? null}
          closed={feelingsClosed !== null}
        />
        <div>
          <Button type="submit" kind="primary" off={ties && !asks ? say("tiesFirst") : null}>
            {say("download")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

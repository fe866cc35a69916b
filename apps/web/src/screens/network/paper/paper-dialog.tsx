"use client";

import type { PaperName } from "@rondom/drawing/paper/sheets";
import { type ExportForm, type ExportView, exportForms } from "@rondom/services/network/paper/export-input";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Checkbox } from "../../../ui/checkbox";
import { Dialog } from "../../../ui/dialog";
import { Radios } from "../../../ui/radios";
import { Segmented } from "../../../ui/segmented";
import { useNetwork } from "../network-place";
import { useNamesHidden } from "../pseudonym/names-hidden";
import { views } from "../views/view";
import { PaperFields } from "./paper-fields";
import { PaperNote } from "./paper-note";
import { type PaperVersions, useFitting } from "./use-fitting";

const papers: readonly PaperName[] = ["a4", "a3"];

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
  const drawings: readonly ExportView[] = feelingsClosed
    ? ["map"]
    : versions
      ? ["versions", ...views]
      : views;
  const [namesHidden] = useNamesHidden();
  const [form, setForm] = useState<ExportForm>("pdf");
  const [view, setView] = useState<ExportView>(feelingsClosed ? "map" : versions ? "versions" : shown);
  const fitting = useFitting(view, versions);
  const [asked, setPaper] = useState<PaperName | null>(null);
  const [template, setTemplate] = useState(false);
  const [hide, setHide] = useState(namesHidden);
  const [layer, setLayer] = useState(false);
  const paper = asked ?? fitting ?? "a3";
  const drawn = form !== "family-file" && form !== "graphml";
  const ties = drawn && view !== "map";
  const empty = drawn && !ties && template;
  const small =
    !drawn || empty || fitting === paper || fitting === "a4" ? null : fitting === "a3" ? "a3" : "none";
  const round = drawn ? network.members.find(({ id }) => id === centre) : undefined;
  return (
    <Dialog title={say("title")} isOpen onClose={onClose}>
      <form method="post" action={`/families/${network.familyId}/paper`} className="grid gap-4">
        <PaperFields
          {...{ form, paper, hide, versions }}
          view={drawn ? view : "map"}
          template={empty}
          layer={layer && (ties || !drawn)}
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
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            {drawings.length > 1 ? (
              <Segmented
                label={say("view.label")}
                choices={drawings.map((key) => ({ key, label: say(`view.${key}`) }))}
                value={view}
                onChange={setView}
                small
              />
            ) : null}
            <Segmented
              label={say("paper")}
              choices={papers.map((key) => ({ key, label: say(key) }))}
              value={paper}
              onChange={setPaper}
              small
            />
            {ties ? null : (
              <Checkbox isSelected={template} onChange={setTemplate}>
                {say("template")}
              </Checkbox>
            )}
          </div>
        ) : null}
        {ties ? (
          <Checkbox isSelected={layer} onChange={setLayer} hint={say("tiesHint")}>
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
          {...{ form, small, hide }}
          round={round?.name ?? null}
          ties={ties}
          closed={feelingsClosed !== null}
        />
        <div>
          <Button type="submit" kind="primary" off={ties && !layer ? say("tiesFirst") : null}>
            {say("download")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

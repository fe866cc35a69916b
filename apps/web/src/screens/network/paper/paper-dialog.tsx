"use client";

import { smallestPaper } from "@rondom/drawing/paper/fit-sheet";
import type { PaperName } from "@rondom/drawing/paper/sheets";
import type { ExportForm } from "@rondom/services/network/paper/export-input";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Checkbox } from "../../../ui/checkbox";
import { Dialog } from "../../../ui/dialog";
import { Radios } from "../../../ui/radios";
import { Segmented } from "../../../ui/segmented";
import { useNetwork } from "../network-place";
import { useNamesHidden } from "../pseudonym/names-hidden";
import { PaperNote } from "./paper-note";
import { useSheet } from "./use-sheet";

const forms: readonly ExportForm[] = ["pdf", "png", "svg", "family-file", "graphml"];
const papers: readonly PaperName[] = ["a4", "a3"];

/** "Op papier en elders": what, on which paper, with or without names; a form that posts, so that the trail knows. */
export function PaperDialog({ onClose }: { onClose: () => void }) {
  const { network, centre } = useNetwork();
  const say = useTranslations("coordinator-paper");
  const { input } = useSheet();
  const [fitting] = useState(() => smallestPaper(input) ?? "a3");
  const [namesHidden] = useNamesHidden();
  const [form, setForm] = useState<ExportForm>("pdf");
  const [paper, setPaper] = useState<PaperName>(fitting);
  const [template, setTemplate] = useState(false);
  const [hide, setHide] = useState(namesHidden);
  const [layer, setLayer] = useState(false);
  const drawn = form !== "family-file" && form !== "graphml";
  const small = drawn && !template && paper === "a4" && fitting === "a3";
  const round = drawn ? network.members.find(({ id }) => id === centre) : undefined;
  return (
    <Dialog title={say("title")} isOpen onClose={onClose}>
      <form method="post" action={`/families/${network.familyId}/paper`} className="grid gap-4">
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="paper" value={paper} />
        <input type="hidden" name="names" value={hide ? "pseudonyms" : "own"} />
        {drawn && template ? <input type="hidden" name="template" value="on" /> : null}
        {round ? <input type="hidden" name="centre" value={round.id} /> : null}
        {!drawn && layer ? <input type="hidden" name="familyLayer" value="on" /> : null}
        <Radios
          label={say("what")}
          choices={forms.map((key) => ({ key, label: say(`form.${key}`), hint: say(`formHint.${key}`) }))}
          value={form}
          onChange={setForm}
        />
        {drawn ? (
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Segmented
              label={say("paper")}
              choices={papers.map((key) => ({ key, label: say(key) }))}
              value={paper}
              onChange={setPaper}
            />
            <Checkbox isSelected={template} onChange={setTemplate}>
              {say("template")}
            </Checkbox>
          </div>
        ) : (
          <Checkbox isSelected={layer} onChange={setLayer} hint={say("layerHint")}>
            {say("layer")}
          </Checkbox>
        )}
        <Checkbox isSelected={hide} onChange={setHide} hint={say("hideHint")}>
          {say("hide")}
        </Checkbox>
        <PaperNote form={form} small={small} hide={hide} round={round?.name ?? null} />
        <div>
          <Button type="submit" kind="primary">
            {say("download")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

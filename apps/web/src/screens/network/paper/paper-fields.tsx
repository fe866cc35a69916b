import type { ProductLanguage } from "@rondom/domain/language";
import type { PaperName } from "@rondom/drawing/paper/sheets";
import type { ExportForm, ExportView } from "@rondom/services/network/paper/export-input";
import type { PaperVersions } from "./use-fitting";

interface PaperFieldsProps {
  form: ExportForm;
  view: ExportView;
  paper: PaperName;
  template: boolean;
  hide: boolean;
  layer: boolean;
  /** Of the sheet. */
  language: ProductLanguage;
  /** The member in the middle. */
  centre: string | null;
  versions: PaperVersions | undefined;
}

/** What was chosen, as the form posts it. */
export function PaperFields({
  form,
  view,
  paper,
  template,
  hide,
  layer,
  language,
  centre,
  versions,
}: PaperFieldsProps) {
  const posted = {
    form,
    view,
    paper,
    names: hide ? "pseudonyms" : "own",
    language,
    ...(template ? { template: "on" } : {}),
    ...(layer ? { familyLayer: "on" } : {}),
    ...(centre ? { centre } : {}),
    ...(view === "versions" && versions
      ? {
          ...{ versions: versions.keys.join(" "), versionsForm: versions.form },
          versionsDrawing: versions.drawing,
        }
      : {}),
  };
  return Object.entries(posted).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

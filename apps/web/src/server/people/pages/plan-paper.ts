import { printPlanAsMember } from "@rondom/services/plan/print-plan";
import { fileAnswer } from "../page-answer";
import type { PersonalPage } from "../visit";

/** Our plan as a sheet to print, or an empty one; in the language that is shown. */
export function planPaper(template: boolean): PersonalPage {
  return {
    show: async ({ ctx, language }) => {
      const { bytes, fileName, mime } = await printPlanAsMember(ctx, { language, template });
      return fileAnswer({ filename: fileName, contentType: mime, body: new Uint8Array(bytes) });
    },
  };
}

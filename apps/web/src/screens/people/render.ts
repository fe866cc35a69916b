import type { ReactElement } from "react";
import { PictogramSheet, pictogramsIn } from "./pictogram";

/**
 * A page as HTML text, with the pictograms it uses and no others.
 * Imported late: Next's route handlers may not import react-dom/server at the top (stack.md §5).
 */
export async function renderDocument(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server.edge");
  const html = renderToStaticMarkup(page);
  const sheet = renderToStaticMarkup(PictogramSheet({ names: pictogramsIn(html) }));
  return `<!DOCTYPE html>${html.replace(/<\/body><\/html>$/, () => `${sheet}</body></html>`)}`;
}

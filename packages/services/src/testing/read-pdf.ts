/** For tests of the web app, which may not lean on print itself. */
export { readPdf } from "@rondom/print/testing/read-pdf";

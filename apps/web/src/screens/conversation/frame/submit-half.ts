/** Whoever goes on with half a name in a field meant that name too: each such field becomes an answer first. */
export function submitHalf(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("#content form")) {
    const [field] = form.querySelectorAll("input");
    if (field && field.value.trim() !== "") form.requestSubmit();
  }
}

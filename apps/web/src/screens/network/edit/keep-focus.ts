/** When what had the focus went away with a change, the map takes it: nobody falls off the keyboard. */
export function keepFocus(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<SVGElement>("[data-stop][tabindex='0']")?.focus({ preventScroll: true });
}

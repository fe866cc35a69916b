import { headers } from "next/headers";

const hide = `if (sessionStorage.getItem("rondom-names-hidden") === "1") {
  document.documentElement.dataset.names = "hidden";
  document.title = "Rondom";
}`;

/**
 * The server sends names and does not know of the tab's switch. Before anything is painted this says on the document
 * that they are hidden: what holds names stays unseen (coordinator.css) until it has been drawn without them.
 */
export async function HideBeforePaint() {
  const nonce = (await headers()).get("x-nonce") ?? "";
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {hide}
    </script>
  );
}

import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { signedIn } from "../../server/signed-in";
import { Procedures } from "../../trpc/client";
import { SavedProvider } from "../../ui/saved-place";
import { Toasts } from "../../ui/toasts";

/** The workspace. This only sends strangers to the door; every verb asks for itself who may. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  if (!(await signedIn())) redirect("/in");
  return (
    <Procedures>
      <Toasts>
        <SavedProvider>{children}</SavedProvider>
      </Toasts>
    </Procedures>
  );
}

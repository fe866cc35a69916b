import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { signedIn } from "../../server/signed-in";
import { Mark } from "../../ui/mark";
import { SavedPlace } from "../../ui/saved-place";
import { readerLanguage } from "../../words/reader-language";
import { HideBeforePaint } from "../network/pseudonym/hide-before-paint";
import { NamesCurtain } from "../network/pseudonym/names-curtain";
import { CoordinatorMenu } from "./coordinator-menu";
import { type Crumb, Crumbs } from "./crumbs";

interface ShellProps {
  /** Where we are, from the outside in; the last one is this page. */
  crumbs?: readonly Crumb[];
  /** False: the page puts the curtain of hidden names itself, behind its own header. */
  curtain?: boolean;
  children: ReactNode;
}

/** Header and content of every page of the workspace: mark, place, what is saved, the coordinator's menu. */
export async function Shell({ crumbs = [], curtain = true, children }: ShellProps) {
  const say = await getTranslations("coordinator-frame");
  const coordinator = await signedIn();
  if (!coordinator) redirect("/in");
  return (
    <>
      <HideBeforePaint />
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-surface focus:p-3"
      >
        {say("skip")}
      </a>
      <header className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-3 py-1 sm:gap-x-4 sm:px-5">
        <Mark href="/home" yields={crumbs.length > 1} />
        <Crumbs label={say("here")} crumbs={crumbs} />
        <div className="ms-auto flex items-center gap-3 sm:gap-4">
          <SavedPlace />
          <CoordinatorMenu name={coordinator.name} language={await readerLanguage()} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="outline-none">
        {curtain ? <NamesCurtain>{children}</NamesCurtain> : children}
      </main>
    </>
  );
}

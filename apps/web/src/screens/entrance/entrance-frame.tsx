import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Mark } from "../../ui/mark";
import { readerLanguage } from "../../words/reader-language";
import { LanguageForm } from "../frame/language-form";

/** The page round the entrance: works without script, holds one thing to do. */
export async function EntranceFrame({ children, wide }: { children: ReactNode; wide?: boolean }) {
  const say = await getTranslations("coordinator-entrance");
  return (
    <div className={`mx-auto flex min-h-dvh flex-col gap-8 px-4 py-5 ${wide ? "max-w-4xl" : "max-w-xl"}`}>
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Mark href="/" />
        <LanguageForm language={await readerLanguage()} />
      </header>
      <main className="grid flex-1 content-start gap-5">{children}</main>
      <footer className="text-note">
        <Link href="/privacy" className="link">
          {say("privacy.link")}
        </Link>
      </footer>
    </div>
  );
}

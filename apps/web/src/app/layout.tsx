import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { Formats } from "../ui/formats";
import { localeOf } from "../words/locale";
import { readerLanguage } from "../words/reader-language";
import "../style/coordinator.css";

// Neutral: titles show in lists of open windows and in link previews.
export const metadata: Metadata = {
  title: { default: "Rondom", template: "%s · Rondom" },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { colorScheme: "light dark" };

/** The document round the entrance and the coordinator's workspace. People with a link get documents of their own. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await readerLanguage();
  return (
    <html lang={language}>
      <head>
        {/* React Aria puts this nonce on the few style elements it makes. */}
        <meta property="csp-nonce" nonce={(await headers()).get("x-nonce") ?? ""} />
      </head>
      <body className="min-h-dvh bg-paper font-sans text-body text-ink">
        <NextIntlClientProvider>
          <Formats locale={localeOf[language]}>{children}</Formats>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

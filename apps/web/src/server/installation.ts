import type { Ctx, Settings } from "@rondom/services/ctx";

/** What one process opened at its start. */
export interface Installation {
  readonly database: Ctx["database"];
  readonly settings: Settings;
  /** Signs sessions' cookies and sign-in tokens. */
  readonly authSecret: string;
  /** APP_URL was given; else pages answer to whatever host they are asked for. */
  readonly fixedUrl: boolean;
  /** Filled with made-up families; mails go to a mailbox of our own. */
  readonly demo: Demo | null;
}

/** What the demo's mailbox received, oldest first. */
export interface Demo {
  /** Mail address of the coordinator as whom one looks around. */
  readonly coordinator: string;
  readonly mails: () => readonly DemoMail[];
}

export interface DemoMail {
  to: string;
  from: { name: string; address: string };
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
  calendar?: { method: string; ics: string };
  links: string[];
}

// Next bundles the start and the pages apart: only what hangs on globalThis is the same for both.
const place = globalThis as typeof globalThis & { rondomInstallation?: Installation };

/** Puts what was opened where the pages find it; once, from instrumentation. */
export function setInstallation(installation: Installation): void {
  place.rondomInstallation = installation;
}

/** What the process opened. Throws before the start has finished. */
export function installation(): Installation {
  if (!place.rondomInstallation) throw new Error("the installation was not opened");
  return place.rondomInstallation;
}

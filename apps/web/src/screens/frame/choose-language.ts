import type { CoordinatorLanguage } from "@rondom/domain/language";

/** Keeps the language in this browser and shows the same page again in it. */
export async function chooseLanguage(language: CoordinatorLanguage): Promise<void> {
  await fetch("/language", {
    method: "POST",
    body: new URLSearchParams({ language }),
    redirect: "manual",
  });
  location.reload();
}

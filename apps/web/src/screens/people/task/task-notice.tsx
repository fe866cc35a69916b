import type { ProductLanguage } from "@rondom/domain/language";
import { taskIsLive } from "@rondom/domain/task/transition";
import { weekdayDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import { Notice } from "../notice";
import { Name } from "../said";
import type { TaskView } from "./view";

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nl") + text.slice(1);
}

/** True while the day is over and the task still waits. */
export function isLate(view: TaskView): boolean {
  return (view.lateDays ?? 0) > 0 && taskIsLive(view.state);
}

/** What stands first: thanked, handed back, late, done, no longer needed. Nothing while it is asked. */
export function TaskNotice({ view, page }: { view: TaskView; page: ProductLanguage }) {
  const t = translator(page, "task");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={page} />;
  if (isLate(view) && view.due) {
    const date = capital(weekdayDate(view.due, page));
    return (
      <Notice tone="attention" picture="late" label={t("late.label")} heading={t("late.heading")}>
        <p>{t("late.text", { date, days: view.lateDays ?? 0 })}</p>
      </Notice>
    );
  }
  switch (view.state) {
    case "asked":
    case "to-find":
      return null;
    case "accepted":
    case "under-way":
      return (
        <Notice
          tone="good"
          picture="check"
          label={t("taken.label")}
          heading={t(view.state === "accepted" ? "taken.heading" : "taken.begun")}
        >
          <p>{view.reminds ? t("taken.reminder") : t.rich("taken.next", { coordinator })}</p>
        </Notice>
      );
    case "handed-back":
      return (
        <Notice tone="calm" picture="back" label={t("handedBack.label")} heading={t("handedBack.heading")}>
          <p>{t.rich("handedBack.text", { coordinator })}</p>
        </Notice>
      );
    case "done":
      return (
        <Notice tone="good" picture="check" label={t("finished.label")} heading={t("finished.heading")}>
          <p>{t.rich("finished.text", { coordinator })}</p>
        </Notice>
      );
    case "not-done":
      return (
        <Notice tone="calm" picture="cross" label={t("undone.label")} heading={t("undone.heading")}>
          <p>{t.rich("undone.text", { coordinator })}</p>
        </Notice>
      );
    case "cancelled":
      return (
        <Notice tone="calm" picture="check" label={t("notNeeded.label")} heading={t("notNeeded.heading")}>
          <p>{t("notNeeded.text")}</p>
        </Notice>
      );
  }
}

import type { ProductLanguage } from "@rondom/domain/language";
import { type ReminderWish, reminderWishes } from "@rondom/domain/task/reminder";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Button } from "../button";
import { Form } from "../form";
import { Frame } from "../frame";
import { Notice } from "../notice";
import type { PictogramName } from "../pictogram";
import type { RemindersView } from "./view";

const pictures: Record<ReminderWish, PictogramName> = { all: "calendar", after: "late", none: "moon" };

/** "Fewer reminders": what holds now, and the other choices. Nothing else changes by it, and the page says so. */
export function renderReminders(view: RemindersView, language: ProductLanguage): ReactElement {
  const t = translator(language, "task");
  const others = reminderWishes.filter((wish) => wish !== view.wish);
  return (
    <Frame title={t("reminders.title")} page={language} view={view}>
      <h1>{t("reminders.heading")}</h1>
      {view.saved ? (
        <Notice tone="good" picture="check" label={t("reminders.savedLabel")}>
          <p>{t(`reminders.now.${view.wish}`)}</p>
        </Notice>
      ) : (
        <p>{t(`reminders.now.${view.wish}`)}</p>
      )}
      {view.readOnly ? null : (
        <Form view={view} page={language} act="reminders">
          {others.map((wish) => (
            <Button
              key={wish}
              name="wish"
              value={wish}
              picture={pictures[wish]}
              hint={t(`reminders.hint.${wish}`)}
            >
              {t(`reminders.choice.${wish}`)}
            </Button>
          ))}
        </Form>
      )}
      <p>{t("reminders.stay")}</p>
    </Frame>
  );
}

import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { Button } from "../button";
import { Form } from "../form";
import type { ChosenStep, TaskView } from "./view";

/** A choice from a mail that can still be made: an old mail may offer what was done since. */
export function chosenIn({ state, chosen }: TaskView): ChosenStep | undefined {
  if (state === "asked") return chosen;
  return (state === "accepted" || state === "under-way") && chosen === "done" ? chosen : undefined;
}

/** The choice made in a mail, to be confirmed by the one filled button. */
export function Chosen({
  view,
  page,
  chosen,
}: {
  view: TaskView;
  page: ProductLanguage;
  chosen: ChosenStep;
}) {
  const t = translator(page, "task");
  return (
    <>
      <p>
        <b>{t(`chosen.${chosen}`)}</b>
      </p>
      <p>{translator(page, "meeting")("chosen.notSent")}</p>
      <Form view={view} page={page}>
        <Button name="act" value={chosen} picture={chosen === "accept" ? "hand" : "check"} filled>
          {t(`send.${chosen}`)}
        </Button>
      </Form>
      <p>{translator(page, "meeting")("chosen.else")}</p>
    </>
  );
}

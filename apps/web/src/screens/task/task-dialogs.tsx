"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "../../ui/dialog";
import { LinkByHand } from "../meeting/called/link-by-hand";
import { AnswerForm } from "./answer-form";
import { CancelForm } from "./cancel-form";
import { ChangeForm } from "./change-form";
import { GiveForm, PassOnForm } from "./give-form";
import { HandBackForm, LeaveUndoneForm } from "./hand-back-form";
import { LaterForm } from "./later-form";
import { SplitForm } from "./split-form";
import type { TaskActions } from "./use-task-actions";
import type { PossibleOwner } from "./view";

const forms = {
  give: GiveForm,
  "pass-on": PassOnForm,
  "hand-back": HandBackForm,
  "leave-undone": LeaveUndoneForm,
  "not-yet": LaterForm,
  split: SplitForm,
  change: ChangeForm,
  cancel: CancelForm,
  answer: AnswerForm,
};

/** The dialog about one task, when one is open. */
export function TaskDialogs({ actions, owners }: { actions: TaskActions; owners: readonly PossibleOwner[] }) {
  const say = useTranslations("coordinator-task.dialog");
  const { open } = actions;
  const Form = open ? forms[open.dialog] : null;
  return (
    <>
      <Dialog
        title={open ? say(open.dialog, { name: open.task.owner.name }) : ""}
        isOpen={open !== null}
        onClose={actions.close}
        stays
      >
        {open && Form ? (
          <>
            <p className="text-soft">
              <bdi>{open.task.title}</bdi>
            </p>
            <Form task={open.task} eventId={open.eventId ?? ""} actions={actions} owners={owners} />
          </>
        ) : null}
      </Dialog>
      <LinkByHand link={actions.link} onClose={actions.closeLink} />
    </>
  );
}

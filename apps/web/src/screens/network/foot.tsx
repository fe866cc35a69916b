"use client";

import { Keyboard, SquareCheckBig, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { adding } from "./chosen";
import { useEditing } from "./edit/editing";
import { SelectionBar } from "./edit/selection-bar";
import { UndoSteps } from "./edit/undo-steps";
import { useNetwork } from "./network-place";

/** Always at the same place under drawing and list: a step back and again, picking several, the keys. */
export function Foot({ withKeys }: { withKeys: boolean }) {
  const { closed } = useNetwork();
  const { selection, picking, setPicking, ask } = useEditing();
  const say = useTranslations("coordinator-edit");
  const several = picking || selection.length > 0;
  if (closed && !withKeys) return null;
  return (
    <div
      data-foot=""
      className="sticky bottom-0 z-10 mt-2 grid gap-2 border-t border-line bg-paper px-4 py-2 max-sm:hidden"
    >
      {several ? <SelectionBar /> : null}
      <div className="flex flex-wrap items-center gap-2">
        {closed ? null : <UndoSteps />}
        <div className="ms-auto flex flex-wrap gap-2">
          {closed || several ? null : (
            <Button
              size="small"
              kind="quiet"
              icon={<Icon of={SquareCheckBig} size={16} />}
              onPress={() => setPicking(true)}
            >
              {say("pick.button")}
            </Button>
          )}
          {withKeys ? (
            <Button
              size="small"
              kind="quiet"
              icon={<Icon of={Keyboard} size={16} />}
              onPress={() => ask({ verb: "help" })}
            >
              {say("keys.button")}
            </Button>
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** On a narrow screen: the same, and the button that adds, fixed below the list. */
export function NarrowFoot() {
  const { choose, closed } = useNetwork();
  const { selection, picking, setPicking } = useEditing();
  const say = useTranslations("coordinator-edit");
  const sayNetwork = useTranslations("coordinator-network");
  const several = picking || selection.length > 0;
  if (closed) return null;
  return (
    <div
      data-foot=""
      className="fixed inset-x-0 bottom-0 z-20 grid gap-2 border-t border-line bg-surface p-3 sm:hidden"
    >
      {several ? (
        <SelectionBar />
      ) : (
        <>
          <div className="flex flex-wrap gap-2">
            <UndoSteps onlyPossible />
            <Button
              size="small"
              kind="quiet"
              icon={<Icon of={SquareCheckBig} size={16} />}
              onPress={() => setPicking(true)}
            >
              {say("pick.button")}
            </Button>
          </div>
          <Button
            kind="primary"
            size="large"
            icon={<Icon of={UserPlus} />}
            onPress={() => choose(adding("actor"))}
          >
            {sayNetwork("addSomebody")}
          </Button>
        </>
      )}
    </div>
  );
}

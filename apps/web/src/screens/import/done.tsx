"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPCClient } from "../../trpc/client";
import { Button } from "../../ui/button";
import { LinkButton } from "../../ui/link-button";
import { NoteBox } from "../../ui/note-box";
import { useRefusal } from "../../words/use-refusal";
import { useAskAgain } from "../family/saving";

interface DoneProps {
  familyId: string;
  added: number;
  filled: number;
  onAgain: () => void;
}

/** Step three: what stands on the map now, and the way back. */
export function Done({ familyId, added, filled, onAgain }: DoneProps) {
  const say = useTranslations("coordinator-import.done");
  const { whole } = useRefusal();
  const client = useTRPCClient();
  const askAgain = useAskAgain();
  const [state, setState] = useState<"done" | "undoing" | "undone">("done");
  const [problem, setProblem] = useState<string | null>(null);
  const undo = async () => {
    setState("undoing");
    setProblem(null);
    try {
      const { edits } = await client.network.read.query({ familyId });
      if (edits.undo?.verb === "import-contacts") {
        await client.network.undoEdit.mutate({ familyId, seen: edits.undo.id });
        setState("undone");
        await askAgain();
        return;
      }
      setProblem(say("later"));
    } catch (error) {
      setProblem(whole(error));
    }
    setState("done");
  };
  return (
    <div className="grid gap-4">
      {state === "undone" ? (
        <NoteBox announce fact={say("undone")} />
      ) : (
        <NoteBox tone="next" announce fact={say("title", { added })}>
          {filled > 0 ? <p>{say("filled", { count: filled })}</p> : null}
          {added > 0 ? <p>{say("consent")}</p> : null}
        </NoteBox>
      )}
      {problem ? (
        <NoteBox tone="look" announce>
          {problem}
        </NoteBox>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <LinkButton kind="primary" href={`/families/${familyId}/network`}>
          {say("map")}
        </LinkButton>
        {state === "undone" ? (
          <Button onPress={onAgain}>{say("again")}</Button>
        ) : (
          <Button busy={state === "undoing" ? say("undoing") : false} onPress={undo}>
            {say("undo")}
          </Button>
        )}
      </div>
    </div>
  );
}

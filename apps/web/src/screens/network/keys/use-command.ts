"use client";

import { useRouter } from "next/navigation";
import { tieOf } from "../chosen";
import { useEditing } from "../edit/editing";
import { placeOf } from "../edit/selection";
import { useUndo } from "../edit/use-undo";
import { useNetwork } from "../network-place";
import { chosenAt } from "../picture/chosen-at";
import type { Stop } from "../picture/stops";
import { changing, type MapCommand } from "./command";

/** Does what a key means in every drawing alike; false: nothing, for this drawing has its own way or none. */
export function useCommand(onList: () => void): (asked: MapCommand, stop: Stop) => boolean {
  const { chosen, choose, closed, network, show } = useNetwork();
  const { ask, letGo } = useEditing();
  const { undo, redo } = useUndo();
  const { push } = useRouter();
  return (asked, stop) => {
    if (closed && changing.includes(asked)) return false;
    switch (asked) {
      case "open":
        choose(chosenAt(stop));
        return true;
      case "tie": {
        const person = stop.kind === "actor" ? stop.subject : chosen?.kind === "actor" ? chosen.id : null;
        if (person === null || network.feelingsClosed) return false;
        choose(tieOf(person));
        return true;
      }
      case "map":
      case "ecomap":
      case "circles":
        show(asked, stop.kind === "actor" && stop.subject !== null ? stop.subject : "family");
        return true;
      case "history":
        push(`/families/${network.familyId}/history`);
        return true;
      case "time":
        push(`/families/${network.familyId}/history?time=next`);
        return true;
      case "remove":
        if (stop.kind !== "actor") return false;
        ask({ verb: "remove", places: [placeOf(stop.id)] });
        return true;
      case "undo":
        void undo();
        return true;
      case "redo":
        void redo();
        return true;
      case "list":
        onList();
        return true;
      case "help":
        ask({ verb: "help" });
        return true;
      case "back":
        letGo();
        choose(null);
        return true;
      default:
        return false;
    }
  };
}

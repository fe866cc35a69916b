"use client";

import { HelpDialog } from "../keys/help-dialog";
import { MergeDialog } from "../merge/merge-dialog";
import { PlaceDialog } from "../tie/place-dialog";
import { DomainDialog } from "./domain-dialog";
import { useEditing } from "./editing";
import { RemoveDialog } from "./remove-dialog";

/** The box for what is asked now; it gives the focus back to where the question came from. */
export function Asked() {
  const { asking, ask } = useEditing();
  const onClose = () => ask(null);
  switch (asking?.verb) {
    case "move":
    case "also":
      return <DomainDialog verb={asking.verb} places={asking.places} onClose={onClose} />;
    case "remove":
      return <RemoveDialog places={asking.places} onClose={onClose} />;
    case "place":
      return <PlaceDialog view={asking.view} actorIds={asking.actorIds} onClose={onClose} />;
    case "merge":
      return <MergeDialog actorId={asking.actorId} otherId={asking.otherId} onClose={onClose} />;
    case "help":
      return <HelpDialog onClose={onClose} />;
    default:
      return null;
  }
}

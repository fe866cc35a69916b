"use client";

import { aroundMember } from "@rondom/domain/network/around-member";
import type { Network } from "@rondom/services/network/read-network";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTRPC } from "../../trpc/client";
import { useShowSaving } from "../family/saving";
import { MirrorDoor } from "../mirror/mirror-door";
import { AnswersNotes } from "./answers/answers-notes";
import { useAnswers } from "./answers/use-answers";
import { withAnswers } from "./answers/with-answers";
import { CentreNote } from "./centre/centre-note";
import { CentreSelect } from "./centre/centre-select";
import { useCentre } from "./centre/use-centre";
import { adding, type Chosen } from "./chosen";
import type { Highlight } from "./ecomap/highlight";
import { Asked } from "./edit/asked";
import { EditingPlace } from "./edit/editing";
import { StepKeys } from "./edit/step-keys";
import { Foot, NarrowFoot } from "./foot";
import { usualLayers } from "./layers/layers";
import { NetworkPlace } from "./network-place";
import { ChosenPanel } from "./panel/chosen-panel";
import { Figures } from "./panel/figures";
import { FamilyAsksPlace } from "./paper/family-asks";
import { PrintedView } from "./paper/printed-view";
import { useNamesHidden } from "./pseudonym/names-hidden";
import { usePseudonyms } from "./pseudonym/use-pseudonyms";
import { StaleNote } from "./stale-note";
import { Toolbar } from "./toolbar";
import { useMedia } from "./use-media";
import { AccountNote } from "./views/account-note";
import { DrawnView, ListedView } from "./views/drawing";
import { useView } from "./views/use-view";
import { ViewAside } from "./views/view-aside";
import { ViewSwitch } from "./views/view-switch";

interface NetworkScreenProps {
  initial: Network;
  /** The file is closed: everything can be read, nothing changed. */
  closed: boolean;
  /** What the panel shows at first. */
  first?: Chosen;
}

/** The tab Netwerk: the map as picture or list at the left, the panel at the right (a-10). */
export function NetworkScreen({ initial, closed: shut, first = null }: NetworkScreenProps) {
  const trpc = useTRPC();
  const { familyId } = initial;
  const { data, isError, refetch } = useQuery({
    ...trpc.network.read.queryOptions({ familyId }),
    initialData: initial,
  });
  const answers = useAnswers(familyId);
  const { queue } = answers;
  // With others at the table the server tells no feelings; what waits here tells none either.
  const told = useMemo(
    () => (data.feelingsClosed ? data : { ...data, actors: withAnswers(data.actors, queue) }),
    [data, queue],
  );
  const network = usePseudonyms(told);
  const [namesHidden] = useNamesHidden();
  // A form filled with pseudonyms would save them as names.
  const closed = shut || namesHidden;
  const unseen = namesHidden ? { "data-without-names": "" } : {};
  const [chosen, choose] = useState<Chosen>(first);
  const [centre, setCentre] = useCentre(familyId, network.members);
  const around = useMemo(() => (centre ? aroundMember(network, centre) : network), [network, centre]);
  const shown = useView();
  const { view } = shown;
  const [asList, setListed] = useState(false);
  const [layers, setLayers] = useState(usualLayers);
  const [highlight, setHighlight] = useState<Highlight>("everybody");
  const narrow = useMedia("(width < 640px)");
  const wide = useMedia("(width >= 1100px)");
  useShowSaving(answers.saving);
  const listed = narrow || asList;
  return (
    <NetworkPlace
      value={{ ...shown, network, around, centre, setCentre, chosen, choose, answers, closed, wide }}
    >
      <FamilyAsksPlace>
        <EditingPlace>
          <div
            {...unseen}
            className="named grid print:hidden min-[1100px]:min-h-[calc(100dvh-11rem)] min-[1100px]:grid-cols-[minmax(0,1fr)_24.5rem]"
          >
            <div
              className={`min-w-0 pb-4 max-sm:pb-48 ${listed ? "" : "self-start min-[1100px]:sticky min-[1100px]:top-0"}`}
            >
              <Toolbar {...{ layers, setLayers, highlight, setHighlight, setListed }} listed={asList} />
              <div className="grid gap-2 px-4 pt-3 sm:hidden">
                <div>
                  <ViewSwitch small />
                </div>
                <CentreSelect />
              </div>
              {view === "map" ? <CentreNote /> : <AccountNote />}
              <AnswersNotes />
              {isError ? <StaleNote onAgain={() => void refetch()} /> : null}
              {listed ? null : (
                <div className="max-sm:hidden">
                  <DrawnView layers={layers} highlight={highlight} onList={() => setListed(true)} />
                </div>
              )}
              <div className={listed ? "" : "sm:hidden"}>
                <ListedView />
              </div>
              <Foot withKeys={!listed} />
              <NarrowFoot />
            </div>
            <aside className="grid content-start gap-5 border-line bg-surface p-4 max-[1099px]:border-t min-[1100px]:border-s">
              <ChosenPanel />
              {chosen && wide ? (
                <hr className="border-line" />
              ) : (
                <Figures onAdd={() => choose(adding("actor"))} />
              )}
              <ViewAside />
              <MirrorDoor />
            </aside>
          </div>
          <Asked />
          <StepKeys />
          <PrintedView layers={layers} highlight={highlight} />
        </EditingPlace>
      </FamilyAsksPlace>
    </NetworkPlace>
  );
}

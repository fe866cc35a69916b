"use client";

import type { Network } from "@rondom/services/network/read-network";
import type { Versions } from "@rondom/services/network/version/list-versions";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { useShowSaving } from "../family/saving";
import { AnswersNotes } from "../network/answers/answers-notes";
import { useAnswers } from "../network/answers/use-answers";
import { NetworkPlace } from "../network/network-place";
import { FamilyAsksPlace } from "../network/paper/family-asks";
import { PrintedNote } from "../network/paper/printed-note";
import { useNamesHidden } from "../network/pseudonym/names-hidden";
import { usePseudonyms } from "../network/pseudonym/use-pseudonyms";
import { ClosedNote } from "../network/views/closed-note";
import { Compare } from "./compare/compare";
import { firstSideBySide, inLife } from "./compare/side-by-side";
import { DrawVersion } from "./draw/draw-version";
import { HistoryHead } from "./history-head";
import { HistoryPlace } from "./history-place";
import { KeptVersions } from "./keep/kept-versions";

interface HistoryScreenProps {
  network: Network;
  versions: Versions;
  /** The file is closed: everything can be read, nothing changed. */
  closed: boolean;
}

/** Then, now and wished: what is kept of the network, and what changed in it (a-06). */
export function HistoryScreen({ network: first, versions: kept, closed: shut }: HistoryScreenProps) {
  const trpc = useTRPC();
  const { familyId } = first;
  const { data } = useQuery({ ...trpc.network.read.queryOptions({ familyId }), initialData: first });
  const { data: versions } = useQuery({
    ...trpc.network.listVersions.queryOptions({ familyId }),
    initialData: kept,
  });
  const network = usePseudonyms(data);
  const [namesHidden] = useNamesHidden();
  // A form filled with pseudonyms would save them as names.
  const closed = shut || namesHidden;
  const history = versions.versions;
  const [picked, show] = useState<readonly string[] | null>(null);
  const [centre, setCentre] = useState<string | null | undefined>(undefined);
  const [drawn, setDrawn] = useState<string | null>(null);
  // What was answered beside a drawing and did not get out yet, goes on from here.
  const answers = useAnswers(familyId);
  useShowSaving(answers.saving);
  const known = inLife(history);
  const usual = firstSideBySide(history);
  // One that was chosen may have been taken out of the history since.
  const chosen = picked?.filter((key) => known.includes(key)) ?? [];
  const draw = (version: { id: string; toldBy: readonly string[] } | null) => {
    setDrawn(version?.id ?? null);
    const [teller, ...others] = version?.toldBy ?? [];
    if (teller !== undefined) setCentre(others.length === 0 ? teller : null);
  };
  const around = { network, around: network, centre: centre ?? null, setCentre };
  const still = { view: "circles", show: () => undefined, arrival: null, chosen: null } as const;
  return (
    <FamilyAsksPlace>
      <NetworkPlace value={{ ...around, ...still, answers, choose: () => undefined, closed, wide: true }}>
        <HistoryPlace
          value={{
            ...{ familyId, history, closed, show, draw },
            members: versions.members.flatMap(({ id }) => network.members.filter((one) => one.id === id)),
            told: versions.told,
            keys: chosen.length > 1 ? chosen : usual,
          }}
        >
          <div
            {...(namesHidden ? { "data-without-names": "" } : {})}
            className="named mx-auto grid print:hidden max-w-[104rem] gap-4 p-4 sm:p-5"
          >
            <AnswersNotes />
            <HistoryHead drawing={drawn !== null && !closed} />
            {network.feelingsClosed ? (
              <>
                <ClosedNote />
                <PrintedNote />
              </>
            ) : drawn && !closed ? (
              <DrawVersion versionId={drawn} />
            ) : (
              <>
                <Compare asked={centre} />
                <KeptVersions />
              </>
            )}
          </div>
        </HistoryPlace>
      </NetworkPlace>
    </FamilyAsksPlace>
  );
}

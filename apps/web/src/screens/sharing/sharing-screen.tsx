"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Icon } from "../../ui/icon";
import { NoteBox } from "../../ui/note-box";
import { Select } from "../../ui/select";
import { Refused } from "../family/refused";
import { useAskAgain, useShowSaving } from "../family/saving";
import { useNamesHidden } from "../network/pseudonym/names-hidden";
import { NamesSwitch } from "../network/pseudonym/names-switch";
import { useNamed } from "../network/pseudonym/use-named";
import { ActorChoice } from "./actor-choice";
import { DomainSwitch } from "./domain-switch";
import { MapPreview } from "./map-preview";
import { SharingPlace } from "./sharing-place";
import type { MapSharing } from "./view";

interface SharingScreenProps {
  initial: MapSharing;
  closed: boolean;
}

/** "Who sees what": what the family decides at the left, what one of its helpers then reads at the right. */
export function SharingScreen({ initial, closed: shut }: SharingScreenProps) {
  const say = useTranslations("coordinator-sharing");
  const trpc = useTRPC();
  const { familyId } = initial;
  const { data } = useQuery({
    ...trpc.network.sharing.queryOptions({ familyId }),
    initialData: initial,
  });
  const named = useNamed(familyId);
  const sharing = useMemo(() => named(data), [named, data]);
  const [namesHidden] = useNamesHidden();
  // Nothing is decided of people who cannot be told apart by name.
  const closed = shut || namesHidden;
  const [chosen, setMember] = useState<string | null>(null);
  const { agreeing } = sharing;
  const memberId = agreeing.find(({ id }) => id === chosen)?.id ?? agreeing[0]?.id ?? null;
  useShowSaving();
  return (
    <SharingPlace value={{ sharing, called: data.actors, closed, memberId }}>
      <div
        className="named mx-auto grid max-w-[80rem] gap-4 px-3 py-4 sm:px-6"
        {...(namesHidden ? { "data-without-names": "" } : {})}
      >
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <h1 className="text-title font-bold">{say("title")}</h1>
          <div className="flex flex-wrap items-center gap-2">
            <NamesSwitch />
            {sharing.undo && !closed ? <UndoLast familyId={familyId} seen={sharing.undo} /> : null}
          </div>
        </div>
        <p>
          {say("lead")} {say("family")}
        </p>
        {shut ? <NoteBox>{say("closed")}</NoteBox> : null}
        <div className="grid items-start gap-5 min-[1000px]:grid-cols-2">
          <div className="grid gap-4">
            <Card title={say("domains.title")} rows>
              <li className="px-4 py-3">
                {agreeing.length > 0 ? (
                  <Select
                    label={say("domains.who")}
                    choices={agreeing.map(({ id, name }) => ({ key: id, label: name }))}
                    value={memberId}
                    onChange={setMember}
                    isDisabled={closed}
                  />
                ) : (
                  <p className="text-note text-soft">{say("domains.noAdult")}</p>
                )}
              </li>
              {sharing.domains.map((domain) => (
                <DomainSwitch key={domain.key} domain={domain} />
              ))}
            </Card>
            <Card title={say("people.title")} rows>
              <li className="px-4 py-2 text-note text-soft">
                {say(sharing.actors.length > 0 ? "people.lead" : "people.empty")}
              </li>
              {sharing.actors.map((actor) => (
                <ActorChoice key={actor.id} actor={actor} />
              ))}
            </Card>
          </div>
          <MapPreview />
        </div>
      </div>
    </SharingPlace>
  );
}

function UndoLast({ familyId, seen }: { familyId: string; seen: string }) {
  const say = useTranslations("coordinator-sharing");
  const trpc = useTRPC();
  const again = useAskAgain();
  const undo = useMutation(trpc.network.undoEdit.mutationOptions({ onSettled: again }));
  return (
    <div className="grid gap-2">
      <Button
        size="small"
        icon={<Icon of={Undo2} size={16} />}
        onPress={() => undo.mutate({ familyId, seen })}
      >
        {say("undo")}
      </Button>
      <Refused error={undo.error} />
    </div>
  );
}

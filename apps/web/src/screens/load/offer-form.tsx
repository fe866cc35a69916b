"use client";

import { newId } from "@rondom/domain/id";
import { type OfferKind, offerKinds } from "@rondom/domain/load/task-kind";
import { type LifeDomain, lifeDomains } from "@rondom/domain/network/life-domain";
import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Checkbox } from "../../ui/checkbox";
import { DateField } from "../../ui/date-field";
import { TextField } from "../../ui/text-field";
import { useSpeak } from "../../ui/toasts";
import { useAskAgain } from "../family/saving";
import { DialogFoot } from "../meeting/called/dialog-foot";
import { useDomainWord } from "../network/use-domain-word";
import type { NamedBearer } from "./use-load";

interface OfferFormProps {
  familyId: string;
  bearer: NamedBearer;
  onDone: () => void;
}

const toggled = <T,>(list: readonly T[], one: T, on: boolean): T[] =>
  on ? [...list, one] : list.filter((each) => each !== one);

/** What a volunteer can do, as they said it at the table or by phone. */
export function OfferForm({ familyId, bearer, onDone }: OfferFormProps) {
  const { id: actorId, name, offer } = bearer;
  const say = useTranslations("coordinator-load");
  const domainWord = useDomainWord([]);
  const { tell } = useSpeak();
  const again = useAskAgain();
  const [id] = useState(newId);
  const [hours, setHours] = useState(offer?.hours?.toString() ?? "");
  const [themes, setThemes] = useState<readonly LifeDomain[]>(offer?.themes ?? []);
  const [lastDay, setLastDay] = useState<string | null>(offer?.lastDay ?? null);
  const [notKinds, setNotKinds] = useState<readonly OfferKind[]>(offer?.notKinds ?? []);
  const [notWords, setNotWords] = useState(offer?.notWords ?? "");
  const note = useMutation(useTRPC().load.noteOffer.mutationOptions({ onSettled: again }));
  const said = {
    hours: hours.trim() === "" ? null : Number(hours),
    themes,
    lastDay,
    notKinds,
    notWords,
  };
  return (
    <div className="grid gap-4">
      <TextField
        label={say("offer.hours")}
        hint={say("offer.hoursHint")}
        inputMode="numeric"
        value={hours}
        onChange={setHours}
        autoFocus
      />
      <fieldset>
        <legend className="text-note font-semibold">{say("offer.themes", { name })}</legend>
        <p className="text-small text-soft">{say("offer.themesHint")}</p>
        <div className="grid sm:grid-cols-2">
          {lifeDomains.map((key) => (
            <Checkbox
              key={key}
              isSelected={themes.includes(key)}
              onChange={(on) => setThemes(toggled(themes, key, on))}
            >
              {domainWord(key)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <DateField label={say("offer.lastDay")} value={lastDay} onChange={setLastDay} />
      <fieldset>
        <legend className="text-note font-semibold">{say("offer.notKinds", { name })}</legend>
        <div className="grid sm:grid-cols-2">
          {offerKinds.map((kind) => (
            <Checkbox
              key={kind}
              isSelected={notKinds.includes(kind)}
              onChange={(on) => setNotKinds(toggled(notKinds, kind, on))}
            >
              {say(`what.${kind}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <TextField
        label={say("offer.notWords")}
        lines={2}
        limit={limits.words}
        value={notWords}
        onChange={setNotWords}
      />
      <DialogFoot
        label={say("offer.save")}
        busy={note.isPending && say("question.busy")}
        error={note.error}
        onPress={() =>
          note.mutate(
            { familyId, id, actorId, offer: said },
            {
              onSuccess: () => {
                onDone();
                tell(say("offer.saved", { name }));
              },
            },
          )
        }
      />
    </div>
  );
}

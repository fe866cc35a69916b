"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Dialog } from "../../ui/dialog";
import { Seat } from "../../ui/seat";
import { useNamesHidden } from "../network/pseudonym/names-hidden";
import { OfferForm } from "./offer-form";
import { OfferWords } from "./offer-words";
import { type NamedBearer, useLoad } from "./use-load";

const weightOf = ({ here, elsewhere }: NamedBearer) => here.weight + elsewhere.weight;

/** Who carries what round this family: the most loaded first, volunteers always, with what they offer. */
export function FamilyLoad({ familyId, closed }: { familyId: string; closed: boolean }) {
  const say = useTranslations("coordinator-load");
  const bearers = useLoad(familyId);
  const [hidden] = useNamesHidden();
  const [asked, setAsked] = useState<NamedBearer | null>(null);
  const shown = bearers
    .filter((each) => each.volunteer || each.here.tasks > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  // Not asked yet: nothing is said of who carries what.
  if (bearers.length === 0) return null;
  return (
    <Card rows={shown.length > 0} title={say("title")}>
      {shown.length === 0 ? <p className="text-note text-soft">{say("nobody")}</p> : null}
      {shown.map((bearer) => {
        const { key, name, formal, here, elsewhere, volunteer, offer } = bearer;
        return (
          <li key={key} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 text-note">
            <Seat name={name} formal={formal} size={28} />
            <span className="min-w-40 flex-1">
              <bdi className="font-semibold">{name}</bdi>
              <span className="block text-soft">
                {say("here", { tasks: here.tasks })}
                {elsewhere.tasks > 0 ? ` · ${say("elsewhere", { tasks: elsewhere.tasks })}` : ""}
                {weightOf(bearer) > here.tasks + elsewhere.tasks
                  ? ` · ${say("weight", { weight: weightOf(bearer) })}`
                  : ""}
              </span>
              {volunteer ? <OfferWords offer={offer} /> : null}
            </span>
            {volunteer && !closed && !hidden ? (
              <Button
                size="small"
                aria-label={say("offer.buttonNamed", { name })}
                onPress={() => setAsked(bearer)}
              >
                {say("offer.button")}
              </Button>
            ) : null}
          </li>
        );
      })}
      <Dialog
        title={asked ? say("offer.title", { name: asked.name }) : ""}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        stays
      >
        {asked ? (
          <OfferForm key={asked.key} familyId={familyId} bearer={asked} onDone={() => setAsked(null)} />
        ) : null}
      </Dialog>
    </Card>
  );
}

"use client";

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { NoteBox } from "../../../ui/note-box";
import { useNetwork } from "../network-place";
import { TalkLink } from "./talk-link";

/** Up to here a network is called small, and the coordinator is asked how it feels. */
const small = 3;

/** While nothing is chosen: the network in plain words; an empty one says where to begin. */
export function Figures({ onAdd }: { onAdd: () => void }) {
  const { network: whole, around: network, centre, closed } = useNetwork();
  const say = useTranslations("coordinator-network");
  const { actors } = network;
  const middle = whole.members.find(({ id }) => id === centre);
  const who = { who: middle ? "member" : "family", name: middle?.name ?? "" };
  if (actors.length === 0 && middle && whole.actors.length > 0) {
    return (
      <section className="grid gap-2 text-note">
        <h2 className="text-lead font-bold">{say("figures.title")}</h2>
        <p>{say("figures.nobodyRound", { name: middle.name })}</p>
      </section>
    );
  }
  if (actors.length === 0) {
    return (
      <section className="grid justify-items-start gap-3">
        <h2 className="text-lead font-bold">{say("empty.title")}</h2>
        <p className="text-note text-soft">{say("empty.text")}</p>
        <TalkLink />
        {closed ? null : (
          <Button icon={<Icon of={UserPlus} size={18} />} onPress={onAdd}>
            {say("addSomebody")}
          </Button>
        )}
      </section>
    );
  }
  const formal = actors.filter((actor) => actor.formal).length;
  const most = actors.reduce((one, other) => (other.domains.length > one.domains.length ? other : one));
  return (
    <section className="grid gap-2 text-note">
      <h2 className="text-lead font-bold">{say("figures.title")}</h2>
      <p>
        {say("figures.people", { ...who, people: actors.length, formal, informal: actors.length - formal })}{" "}
        {most.domains.length > 1
          ? say("figures.several", { name: most.name, count: most.domains.length })
          : null}
      </p>
      {actors.length <= small ? <NoteBox>{say("figures.small")}</NoteBox> : null}
      <TalkLink />
    </section>
  );
}

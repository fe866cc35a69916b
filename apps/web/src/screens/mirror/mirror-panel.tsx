"use client";

import { networkField } from "@rondom/domain/network/mirror/field";
import { useQuery } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { NoteBox } from "../../ui/note-box";
import { Waiting } from "../../ui/waiting";
import { feltWith } from "../network/answers/with-answers";
import { useNetwork } from "../network/network-place";
import { Carrying } from "./carrying";
import { FeltQuestions } from "./felt-questions";
import { FieldMeaning } from "./field-meaning";
import { mirrorLines, mirrorSections } from "./lines";
import { MirrorSentence } from "./mirror-sentence";

/** The network as a mirror, round the family or one member: each figure says what it counts; nothing adds up to a score. */
export function MirrorPanel() {
  const { network, centre, answers } = useNetwork();
  const say = useTranslations("coordinator-mirror");
  const { familyId, members } = network;
  const { data } = useQuery(useTRPC().network.readMirror.queryOptions({ familyId, memberId: centre }));
  // As high as the mirror mostly is: what is pressed below the map does not jump when another one opens.
  if (!data) {
    return (
      <div className="min-h-dvh">
        <Waiting />
      </div>
    );
  }
  const who = members.find(({ id }) => id === centre);
  const lines = mirrorLines(data.mirror);
  const felt = data.feelingsClosed ? null : feltWith(data.felt, answers.queue, centre);
  const field = felt && networkField(felt);
  return (
    <div className="grid gap-4 text-note">
      <div>
        <h2 className="text-lead font-bold">{say("title", { who: who?.name ?? say("family") })}</h2>
        <p className="text-soft">{say("lead")}</p>
      </div>
      {data.feelingsClosed ? (
        <NoteBox icon={Lock} fact={say("closed.fact")}>
          {say("closed.text")}
        </NoteBox>
      ) : who ? (
        <>
          <FeltQuestions memberId={who.id} name={who.name} felt={felt} />
          {field ? <FieldMeaning field={field} name={who.name} /> : null}
        </>
      ) : (
        <p className="text-soft">{say("chooseMember")}</p>
      )}
      {mirrorSections.map((section) =>
        lines[section].length === 0 ? null : (
          <section key={section} className="grid gap-1.5">
            <h3 className="font-semibold">{say(`section.${section}`)}</h3>
            <ul className="grid gap-1.5">
              {lines[section].map((line) => (
                <MirrorSentence key={line.key} line={line} />
              ))}
            </ul>
          </section>
        ),
      )}
      <Carrying mirror={data.mirror} />
    </div>
  );
}

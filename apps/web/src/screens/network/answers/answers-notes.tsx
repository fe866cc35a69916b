"use client";

import { notAsked } from "@rondom/domain/network/tie/attribute";
import { attributesIn } from "@rondom/domain/network/tie/told";
import { useTranslations } from "next-intl";
import { RefusedOps } from "../../../saving/refused-ops";
import { TroubleBanner } from "../../../saving/trouble-banner";
import { useNetwork } from "../network-place";
import { useNamesHidden } from "../pseudonym/names-hidden";
import { useTieWords } from "../tie/use-tie-words";
import type { Answer } from "./answer";

/**
 * Answers that only this device holds: why, what they say, and a way on. What they say waits, kept, while others sit at
 * the table or names are hidden.
 */
export function AnswersNotes() {
  const { network, answers } = useNetwork();
  const { sync, saving, lasting, signedOut } = answers;
  const [namesHidden] = useNamesHidden();
  const queue = network.feelingsClosed || namesHidden ? [] : answers.queue;
  const say = useTranslations("coordinator-tie.refused");
  const felt = useTranslations("coordinator-mirror.felt");
  const tieWords = useTieWords();
  const nameOf = (people: readonly { id: string; name: string }[], id: string) =>
    people.find((one) => one.id === id)?.name ?? say("somebody");
  const factOf = (op: Answer) =>
    op.kind === "felt"
      ? say("felt", { name: nameOf(network.members, op.memberId) })
      : say("tie", { name: nameOf(network.actors, op.actorId) });
  const wordsOf = (op: Answer): string | null => {
    if (op.kind === "felt") {
      const { richness, effect } = op.felt;
      return [richness, effect].flatMap((key) => (key ? [felt(key)] : [])).join(", ") || null;
    }
    const { words, ...told } = op.change;
    return (
      [...tieWords(attributesIn({ ...notAsked, ...told })), ...(words ? [words] : [])].join("\n") || null
    );
  };
  return (
    <>
      <TroubleBanner
        saving={saving}
        lasting={lasting}
        signedOut={signedOut}
        what="answers"
        words={() => queue.flatMap(({ op }) => wordsOf(op) ?? [])}
        onRetry={() => void sync?.flush()}
      />
      <div className="grid gap-2 px-3 pt-2 empty:hidden sm:px-5">
        <RefusedOps queue={queue} onDrop={(id) => void sync?.drop(id)} factOf={factOf} wordsOf={wordsOf} />
      </div>
    </>
  );
}

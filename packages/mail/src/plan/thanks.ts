import type { Block } from "../letter/block";
import { greeting, type Letter, mailWords, signature, words } from "../letter/letter";
import { typed } from "../letter/typed";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";

/** There is nothing to open: whoever only helped has no page. */
export type Thanks = Omit<Letter, "link"> & {
  /** Who thanks, as they are called. */
  from: string;
  /** What went well; null while the family keeps that to itself. */
  done: string | null;
  /** In the family's own words. */
  said: string | null;
};

/** "Thank you", from the family to somebody who helped. The subject names nobody. */
export function thanksMail(thanks: Thanks): Promise<Message> {
  const { language, from, done, said, coordinator } = thanks;
  const t = mailWords(language);
  const who = typed(from);
  const why = t("why.thanks", { from: who, coordinator: typed(coordinator.called) });
  const told: Block[] =
    done === null ? [] : [{ kind: "labelled", label: t("thanks.done"), text: typed(done) }];
  const own: Block[] = said === null ? [] : [{ kind: "words", bold: true, lines: [typed(said)] }];
  return writeLetter({
    language,
    subject: t("thanks.subject"),
    preheader: t("thanks.helped"),
    blocks: [
      greeting(thanks),
      words(t("thanks.lead", { from: who })),
      ...own,
      ...told,
      words(t("thanks.helped"), t("thanks.nothing")),
      signature(thanks),
      { kind: "foot", text: why },
    ],
  });
}

import type { HomeGroup } from "@rondom/domain/home/home-group";
import type { CoordinatorLanguage } from "@rondom/domain/language";
import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { translatorOf } from "@rondom/i18n/translator-of";
import type { Block } from "../letter/block";
import { mailWords, words } from "../letter/letter";
import { typed } from "../letter/typed";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";

/** What waits in one family under one heading of the home: how many things, and the titles that a mail may name. */
export interface DigestGroup {
  group: HomeGroup;
  count: number;
  titles: string[];
}

export interface Digest {
  language: CoordinatorLanguage;
  /** The coordinator, as she is greeted. */
  called: string;
  organisation: string;
  /** Her home. */
  link: string;
  /** At least one, each with at least one group. */
  families: { name: string; groups: DigestGroup[] }[];
}

/** No more titles than these under one heading: the home has them all. */
const mostTitles = 5;

/** The week's mail to a coordinator: what waits for her, per family. It comes from Rondom itself, and names no family in its subject. */
export function digestMail({ language, called, organisation, link, families }: Digest): Promise<Message> {
  const { "coordinator-digest": own, "coordinator-home": home } = coordinatorMessages(language);
  const t = translatorOf<keyof typeof own>(language, own);
  const heading = translatorOf<`group.${HomeGroup}`>(language, home);
  const count = families.flatMap(({ groups }) => groups).reduce((sum, group) => sum + group.count, 0);
  const door: Block = {
    kind: "choices",
    hintText: `${t("button")}:`,
    choices: [{ label: t("button"), filled: true }],
    link,
    visible: t("brokenButton"),
  };
  return writeLetter({
    language,
    subject: t("subject", { count }),
    preheader: t("lead", { families: families.length }),
    blocks: [
      words(mailWords(language)("greeting", { reader: typed(called) })),
      words(t("lead", { families: families.length })),
      ...families.flatMap(({ name, groups }): Block[] => [
        { kind: "words", lines: [typed(name)], bold: true },
        ...groups.map((group) => {
          const titles = group.titles.slice(0, mostTitles).map((title) => `– ${typed(title)}`);
          return words(`${heading(`group.${group.group}`)}: ${group.count}`, ...titles);
        }),
      ]),
      door,
      { kind: "foot", text: `${t("rhythm")} Rondom · ${typed(organisation)}` },
    ],
  });
}

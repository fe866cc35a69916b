"use client";

import { useTranslations } from "next-intl";
import { Select } from "../../../ui/select";
import { useHistory } from "../history-place";
import { useVersionWords } from "../use-version-words";
import { inLife } from "./side-by-side";

const none = "none";

/** Which versions are compared: from one to another, and perhaps on to a third. */
export function ChooseVersions({ third }: { third: boolean }) {
  const { history, keys, show } = useHistory();
  const say = useTranslations("coordinator-history");
  const wordsOf = useVersionWords();
  const [from, to, then] = keys;
  const all = inLife(history);
  const choices = (without: readonly (string | undefined)[]) =>
    all.filter((key) => !without.includes(key)).map((key) => ({ key, label: wordsOf(key).whole }));
  const put = (at: number, key: string) => {
    const next = [...keys];
    if (key === none) next.splice(at, 1);
    else next[at] = key;
    show(next);
  };
  if (from === undefined || to === undefined) return null;
  return (
    <div className="grid gap-3 sm:grid-cols-2 min-[62rem]:grid-cols-3 [&>*]:grid-rows-[auto_1fr]">
      <Select
        label={say("from")}
        choices={choices([to, then])}
        value={from}
        onChange={(key) => put(0, key)}
      />
      <Select label={say("to")} choices={choices([from, then])} value={to} onChange={(key) => put(1, key)} />
      {third && all.length > 2 ? (
        <Select
          label={say("and")}
          choices={[{ key: none, label: say("noThird") }, ...choices([from, to])]}
          value={then ?? none}
          onChange={(key) => put(2, key)}
        />
      ) : null}
    </div>
  );
}

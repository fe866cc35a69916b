"use client";

import type { Wrong } from "@rondom/domain/network/import/read-places";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Select } from "../../ui/select";
import { TextField } from "../../ui/text-field";
import { useRefusal } from "../../words/use-refusal";
import { useImport } from "./import-place";

interface MendWrongProps {
  wrong: Wrong;
  /** The cell as it stands. */
  cell: string;
  /** In its place; empty takes it away. */
  onMend: (by: string) => void;
}

/** What is wrong with one cell, in a sentence, and the way to put it right on the spot. */
export function MendWrong({ wrong, cell, onMend }: MendWrongProps) {
  const say = useTranslations("coordinator-import");
  const { reason } = useRefusal();
  const { domainWord } = useImport();
  const { field, said, guess } = wrong;
  const name = say(`columns.field.${field}`);
  const label = said ? say("mend.said", { field: name, said: said.slice(0, 80) }) : name;
  const why = reason(wrong.reason);
  const choices = useChoices(field);
  return (
    <div className="grid gap-2">
      {choices ? (
        <Select
          label={label}
          error={why}
          choices={choices}
          value={null}
          placeholder={say("mend.choose")}
          onChange={onMend}
        />
      ) : (
        <MendText label={label} error={why} cell={cell} onMend={onMend} />
      )}
      <div className="flex flex-wrap gap-2">
        {guess ? (
          <Button size="small" onPress={() => onMend(guess)}>
            {say("mend.meant", { domain: domainWord(guess) })}
          </Button>
        ) : null}
        {field !== "name" && wrong.reason !== "needed" ? (
          <Button size="small" kind="quiet" onPress={() => onMend("")}>
            {say("mend.clear")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** The words among which a cell of that kind is chosen; null for free text. */
function useChoices(field: Wrong["field"]) {
  const say = useTranslations("coordinator-import.mend");
  const { known, domains, domainWord } = useImport();
  if (field === "domain") return domains.map((key) => ({ key, label: domainWord(key) }));
  if (field === "member") return known.members.map(({ id, name }) => ({ key: id, label: name }));
  if (field === "formal") return (["formal", "informal"] as const).map((key) => ({ key, label: say(key) }));
  if (field === "volunteer") return (["yes", "no"] as const).map((key) => ({ key, label: say(key) }));
  return null;
}

interface MendTextProps {
  label: string;
  error: string | null;
  cell: string;
  onMend: (by: string) => void;
}

function MendText({ label, error, cell, onMend }: MendTextProps) {
  const say = useTranslations("coordinator-import.mend");
  const [text, setText] = useState(cell);
  return (
    <form
      noValidate
      className="grid items-start gap-2 sm:grid-cols-[minmax(0,1fr)_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        onMend(text);
      }}
    >
      <TextField label={label} error={error} value={text} onChange={setText} />
      <Button type="submit" className="sm:mt-6">
        {say("apply")}
      </Button>
    </form>
  );
}

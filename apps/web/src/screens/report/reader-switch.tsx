"use client";

import { useTranslations } from "next-intl";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { Seat } from "../../ui/seat";
import { Select } from "../../ui/select";
import type { Reader } from "./view";

/** Seats in sight; the others are one press further. */
const inSight = 5;
const nobody = "whole";

interface ReaderSwitchProps {
  readers: readonly Reader[];
  /** null: the whole report. */
  chosen: string | null;
  onChoose: (key: string | null) => void;
}

/** Whose eyes to look through: the whole, the first five readers, and the others in a list. */
export function ReaderSwitch({ readers, chosen, onChoose }: ReaderSwitchProps) {
  const say = useTranslations("coordinator-report");
  const first = readers.slice(0, inSight);
  const others = readers.slice(inSight);
  const inList = others.some((reader) => reader.key === chosen);
  const look =
    "control flex cursor-pointer items-center gap-2 rounded-button border-[1.5px] border-edge bg-surface px-2.5 py-1 text-note hover:bg-sunken data-[selected]:border-action data-[selected]:bg-action-soft data-[selected]:font-semibold data-[selected]:text-action data-[selected]:shadow-[inset_0_-3px_0_var(--action)]";
  return (
    <div className="flex flex-wrap items-center gap-2">
      <RadioGroup
        aria-label={say("reader")}
        orientation="horizontal"
        value={inList ? "" : (chosen ?? nobody)}
        onChange={(key) => onChoose(key === nobody ? null : key)}
        className="flex flex-wrap gap-2"
      >
        <Radio value={nobody} className={look}>
          {say("whole")}
        </Radio>
        {first.map(({ key, name, second, formal }) => (
          <Radio key={key} value={key} className={look}>
            <Seat name={name} formal={formal} size={28} />
            <span>
              <bdi className="block">{name.split(" ")[0]}</bdi>
              {second ? (
                <bdi className="block max-w-32 truncate text-small font-normal text-soft">{second}</bdi>
              ) : null}
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {others.length > 0 ? (
        <Select
          label={say("others", { count: others.length })}
          labelHidden
          placeholder={say("others", { count: others.length })}
          choices={others.map(({ key, name }) => ({ key, label: name }))}
          value={inList ? chosen : null}
          onChange={onChoose}
        />
      ) : null}
    </div>
  );
}

"use client";

import { type ColumnField, columnFields } from "@rondom/domain/network/import/contact-field";
import { type ContactTable, hasName, type TableReading } from "@rondom/domain/network/import/contact-table";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Checkbox } from "../../ui/checkbox";
import { Select } from "../../ui/select";

interface ChooseColumnsProps {
  table: ContactTable;
  reading: TableReading;
  setReading: (reading: TableReading) => void;
  onNext: () => void;
}

const shownExamples = 3;

/** Which column holds what, for a file without titles or with titles of its own. */
export function ChooseColumns({ table, reading, setReading, onNext }: ChooseColumnsProps) {
  const say = useTranslations("coordinator-import");
  const choices = [
    { key: "unused" as const, label: say("columns.unused") },
    ...columnFields.map((field) => ({ key: field, label: say(`columns.field.${field}`) })),
  ];
  const choose = (at: number, field: ColumnField | null) =>
    setReading({ ...reading, columns: reading.columns.map((old, place) => (place === at ? field : old)) });
  const people = table.rows.slice(reading.header ? 1 : 0);
  return (
    <div className="grid gap-4">
      <p>{say("columns.lead")}</p>
      <Checkbox isSelected={reading.header} onChange={(header) => setReading({ ...reading, header })}>
        {say("columns.header")}
      </Checkbox>
      <Card rows>
        {reading.columns.map((field, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <li key={at} className="grid items-end gap-3 px-4 py-3 sm:grid-cols-2">
            <Select
              label={(reading.header && table.rows[0]?.cells[at]) || say("columns.column", { place: at + 1 })}
              choices={choices}
              value={field ?? "unused"}
              onChange={(key) => choose(at, key === "unused" ? null : key)}
            />
            <p className="min-w-0 text-note text-soft">
              <span className="sr-only">{say("columns.examples")}: </span>
              <bdi className="break-words">
                {people
                  .flatMap(({ cells }) => (cells[at]?.trim() ? [cells[at].slice(0, 60)] : []))
                  .slice(0, shownExamples)
                  .join(" · ")}
              </bdi>
            </p>
          </li>
        ))}
      </Card>
      <div>
        <Button kind="primary" off={hasName(reading) ? null : say("columns.noName")} onPress={onNext}>
          {say("columns.next")}
        </Button>
      </div>
    </div>
  );
}

import { coordinatorLanguages } from "@rondom/domain/language";
import { cellFields, columnFields, fieldOfHeader } from "@rondom/domain/network/import/contact-field";
import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { expect, it } from "vitest";
import { templateAddress } from "./template";

it.each(coordinatorLanguages)("the example in %s is read as it was meant", (language) => {
  const { field } = coordinatorMessages(language)["coordinator-import"].columns;
  const address = templateAddress(cellFields.map((column) => field[column]));
  const [kind, text = ""] = address.split(",");
  expect(kind).toBe("data:text/csv;charset=utf-8");
  const said = decodeURIComponent(text);
  expect(said).toMatch(/^\ufeff\S.*\r\n$/);
  expect(said.slice(1).trimEnd().split(";").map(fieldOfHeader)).toEqual(cellFields);
  for (const column of columnFields) expect(fieldOfHeader(field[column])).toBe(column);
});

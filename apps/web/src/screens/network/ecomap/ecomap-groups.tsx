"use client";

import { ecomapList } from "@rondom/drawing/ecomap/list";
import { useTranslations } from "next-intl";
import { useFormatter } from "../../../words/use-formatter";
import { ListFrame, ListGroup } from "../views/list-frame";
import { TieLine } from "../views/tie-line";
import { useEcomapInput } from "../views/use-drawn";
import { LineSample } from "./line-sample";

/** The ecogram as a list: group by group, each tie in words. */
export function EcomapGroups() {
  const say = useTranslations("coordinator-views");
  const format = useFormatter();
  const { groups, empty } = ecomapList(useEcomapInput());
  return (
    <ListFrame>
      {groups.map(({ key, word, people }) => (
        <ListGroup key={key} word={word} count={people.length}>
          {people.map((person) => (
            <TieLine
              key={person.id}
              person={person}
              words={person.words}
              sign={<LineSample quality={person.quality} short />}
            />
          ))}
        </ListGroup>
      ))}
      {empty.length > 0 ? (
        <li className="px-4 py-3 text-note text-soft">
          {say("ecomap.empty", {
            groups: format.list(
              empty.map(({ word }) => word.toLocaleLowerCase()),
              { type: "conjunction" },
            ),
          })}
        </li>
      ) : null}
    </ListFrame>
  );
}

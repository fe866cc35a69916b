"use client";

import { circlesList } from "@rondom/drawing/circles/list";
import { ListFrame, ListGroup } from "../views/list-frame";
import { TieLine } from "../views/tie-line";
import { useCirclesInput } from "../views/use-drawn";

/** The circles as a list, from the inside out. */
export function CirclesGroups() {
  const input = useCirclesInput();
  const homeOf = (id: string) => input.people.find((person) => person.id === id)?.domains[0] ?? null;
  return (
    <ListFrame>
      {circlesList(input).map(({ ring, word, people }) => (
        <ListGroup key={ring} word={word} count={people.length}>
          {people.map((person) => (
            <TieLine key={person.id} person={person} domain={homeOf(person.id)} />
          ))}
        </ListGroup>
      ))}
    </ListFrame>
  );
}

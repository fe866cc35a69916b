import { initialsOf } from "./initials";
import { Pictogram, type PictogramName } from "./pictogram";
import type { PersonView } from "./view";

/** A face without a photograph: initials in a ring. The name always stands beside it. */
export function Face({ name }: { name: string }) {
  return (
    <span className="face" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** A ring with a picture, for who or what has no initials. */
export function PictureFace({ name }: { name: PictogramName }) {
  return (
    <span className="face">
      <Pictogram name={name} />
    </span>
  );
}

const pictures: Record<PersonView["kind"], PictogramName> = {
  formal: "map",
  informal: "volunteers",
  family: "home",
  coordinator: "map",
  interpreter: "interpreter",
};

/** The face of a person who may be nameless. */
export function PersonFace({ person }: { person: PersonView }) {
  return person.name && initialsOf(person.name) ? (
    <Face name={person.name} />
  ) : (
    <PictureFace name={pictures[person.kind]} />
  );
}

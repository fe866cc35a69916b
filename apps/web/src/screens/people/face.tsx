import { initialsOf } from "./initials";
import { Pictogram, type PictogramName } from "./pictogram";
import type { PersonView } from "./view";

/** A face without a photograph: initials in a ring. The name always stands beside it. */
export function Face({ name }: { name: string }) {
  return <Letters letters={initialsOf(name)} />;
}

function Letters({ letters }: { letters: string }) {
  return (
    <span className="face" aria-hidden="true">
      {letters}
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

/** The letters of a person's face, or its picture where letters say nothing: the nameless, and who interprets. */
export function faceOf({ name, kind }: PersonView): { letters: string } | { picture: PictogramName } {
  const letters = kind === "interpreter" ? "" : initialsOf(name ?? "");
  return letters ? { letters } : { picture: pictures[kind] };
}

/** The face of a person who may be nameless. */
export function PersonFace({ person }: { person: PersonView }) {
  const face = faceOf(person);
  return "picture" in face ? <PictureFace name={face.picture} /> : <Letters letters={face.letters} />;
}

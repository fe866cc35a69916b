import { addressKey } from "../access/address";
import { foldName } from "./import/fold";

export interface ComparedPerson {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
}

/** Two people of the map who are perhaps one, and by what they look alike. */
export interface LikelyDuplicate {
  /** Who stands first on the map. */
  id: string;
  otherId: string;
  because: ("name" | "mail" | "phone")[];
}

/**
 * Pairs that look like one person: the same name whatever its capitals, accents, spaces and order, the same mail address, or
 * the same phone number. Of three or more alike each is paired with the first. Only a person can tell: namesakes and
 * couples with one telephone are shown too, and nothing is ever merged by itself.
 */
export function likelyDuplicates(people: readonly ComparedPerson[]): LikelyDuplicate[] {
  const pairs = new Map<string, LikelyDuplicate>();
  const compare = (
    because: LikelyDuplicate["because"][number],
    keyOf: (person: ComparedPerson) => string,
  ) => {
    const first = new Map<string, string>();
    for (const person of people) {
      const key = keyOf(person);
      const id = first.get(key);
      if (key === "") continue;
      if (id === undefined) {
        first.set(key, person.id);
        continue;
      }
      const pair = pairs.get(`${id} ${person.id}`) ?? { id, otherId: person.id, because: [] };
      pair.because.push(because);
      pairs.set(`${id} ${person.id}`, pair);
    }
  };
  compare("name", ({ name }) => foldName(name));
  compare("mail", ({ email }) => (email ? addressKey(email) : ""));
  compare("phone", ({ phone }) => phoneKey(phone ?? ""));
  return [...pairs.values()];
}

/** A number as it is dialled from Belgium, without spaces and signs; nothing when it is too short to tell people apart. */
function phoneKey(phone: string): string {
  const digits = phone.replace(/\(0\)/, "").replace(/[^+\d]/g, "");
  const whole = digits.replace(/^\+/, "00").replace(/^0032/, "0");
  return whole.length < 8 ? "" : whole;
}
